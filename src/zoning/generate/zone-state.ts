// The running sums of an annealed partition, and what a move of units from one zone to another would change. Sums of zones are kept,
// never recomputed, so that a move costs as much as the units moved have neighbours. Mutable; one search owns it.
import type { Units } from '../units.ts';
import type { BoundedQuantity } from './bounded-quantities.ts';
import type { EnergyWeights } from './energy-weights.ts';

export interface StateTerms {
  readonly weights: EnergyWeights;
  readonly quantities: readonly BoundedQuantity[];
  /** Cost of a bound missed by its whole. */
  readonly boundsWeight: number;
  /** Which of the quantities is balanced, and its mean over zones. */
  readonly balanced: number;
  readonly mean: number;
  /** Zone of each unit in the plan to stay near, in the labels of this search; null without one. */
  readonly near: Int32Array | null;
}

/** Zones, their sums, and the energy of the whole. */
export class ZoneState {
  readonly zoneOf: Int32Array;
  readonly zones: number;
  /** Units of each zone. */
  readonly held: Int32Array;
  energy = 0;
  /** Zones that break a bound. */
  outside = 0;
  /** Energy change of the move last measured. */
  delta = 0;
  private readonly units: Units;
  private readonly terms: StateTerms;
  private readonly q: number;
  private readonly values: Float64Array[];
  private readonly min: Float64Array;
  private readonly max: Float64Array;
  private readonly perMin: Float64Array;
  private readonly perMax: Float64Array;
  private readonly perMean: number;
  /** By zone and quantity. */
  private readonly sums: Float64Array;
  /** By zone: people, and their first and second moments. */
  private readonly people: Float64Array;
  private readonly sx: Float64Array;
  private readonly sy: Float64Array;
  private readonly sr: Float64Array;
  private readonly zoneEnergy: Float64Array;
  private readonly isOutside: Uint8Array;
  /** Units of each community in each zone. */
  private readonly parts: Int32Array;
  private readonly borderScale: number;
  private readonly distanceScale: number;
  private readonly communityScale: number;
  private readonly stabilityScale: number;
  private readonly moved: Float64Array;
  private readonly inSet: Int32Array;
  private setStamp = 0;
  private energyFrom = 0;
  private energyTo = 0;
  private outFrom = 0;
  private outTo = 0;
  private fromZone = 0;
  private toZone = 0;
  private isOut = 0;

  /** @param zoneOf zones in the beginning; -1 is allowed for units that never move @param free zones that may change, for the scales */
  constructor(units: Units, terms: StateTerms, zoneOf: Int32Array, zones: number, free: number) {
    this.units = units;
    this.terms = terms;
    this.zoneOf = Int32Array.from(zoneOf);
    this.zones = zones;
    this.q = terms.quantities.length;
    this.values = terms.quantities.map(({ values }) => values);
    this.min = Float64Array.from(terms.quantities, ({ min }) => min);
    this.max = Float64Array.from(terms.quantities, ({ max }) => max);
    this.perMin = this.min.map((min) => (min > 0 ? 1 / min : 0));
    this.perMax = this.max.map((max) => (max > 0 && max < Infinity ? 1 / max : 0));
    this.perMean = terms.mean > 0 ? 1 / terms.mean : 0;
    this.held = new Int32Array(zones);
    this.sums = new Float64Array(zones * this.q);
    [this.people, this.sx, this.sy, this.sr, this.zoneEnergy] = Array.from(
      { length: 5 },
      () => new Float64Array(zones),
    );
    this.isOutside = new Uint8Array(zones);
    this.parts = new Int32Array(zones * units.communities);
    this.moved = new Float64Array(this.q + 4);
    this.inSet = new Int32Array(units.count);
    const { weights } = terms;
    const area = total(units.areaKm2);
    const people = Math.max(1, total(units.population));
    this.borderScale = weights.compactness * Math.sqrt(free / area);
    this.distanceScale = (weights.distance * free * Math.sqrt(free / area)) / people;
    this.communityScale = (weights.communities * free) / Math.max(1, units.communities);
    this.stabilityScale = terms.near === null ? 0 : (weights.stability * free) / people;
    this.recount();
  }

  /** Measures the move of the first `size` units of a set, all of one zone, into another zone: sets delta. Changes nothing. */
  measure(set: Int32Array, size: number, to: number): void {
    const { moved, q, values, units, zoneOf } = this;
    const from = zoneOf[set[0]];
    moved.fill(0);
    let change = 0;
    const stamp = ++this.setStamp;
    if (size > 1) for (let i = 0; i < size; i++) this.inSet[set[i]] = stamp;
    for (let i = 0; i < size; i++) {
      const unit = set[i];
      for (let k = 0; k < q; k++) moved[k] += values[k][unit];
      const people = units.population[unit];
      const [x, y] = [units.x[unit], units.y[unit]];
      moved[q] += people;
      moved[q + 1] += people * x;
      moved[q + 2] += people * y;
      moved[q + 3] += people * (x * x + y * y);
      change += this.borderScale * this.borderChange(unit, from, to, stamp);
      if (this.stabilityScale > 0) change += this.stabilityScale * this.stabilityChange(unit, from, to);
    }
    if (this.communityScale > 0) change += this.communityScale * this.partsChange(set, size, from, to);
    this.fromZone = from;
    this.toZone = to;
    this.energyFrom = this.energyOfZone(from, -1);
    this.outFrom = this.isOut;
    this.energyTo = this.energyOfZone(to, 1);
    this.outTo = this.isOut;
    this.delta = change + this.energyFrom + this.energyTo - this.zoneEnergy[from] - this.zoneEnergy[to];
  }

  /** Zones that would break a bound after the move last measured. */
  get outsideAfter(): number {
    const { isOutside, fromZone, toZone } = this;
    return this.outside + this.outFrom + this.outTo - isOutside[fromZone] - isOutside[toZone];
  }

  /** Carries out the move last measured; set, size and to must be the same. */
  apply(set: Int32Array, size: number, to: number): void {
    const { moved, q, sums, zoneOf, units, zones } = this;
    const from = zoneOf[set[0]];
    for (let k = 0; k < q; k++) {
      sums[from * q + k] -= moved[k];
      sums[to * q + k] += moved[k];
    }
    this.addMoments(from, -1);
    this.addMoments(to, 1);
    for (let i = 0; i < size; i++) {
      const unit = set[i];
      zoneOf[unit] = to;
      this.parts[units.community[unit] * zones + from]--;
      this.parts[units.community[unit] * zones + to]++;
    }
    this.held[from] -= size;
    this.held[to] += size;
    this.outside = this.outsideAfter;
    this.isOutside[from] = this.outFrom;
    this.isOutside[to] = this.outTo;
    this.zoneEnergy[from] = this.energyFrom;
    this.zoneEnergy[to] = this.energyTo;
    this.energy += this.delta;
  }

  private borderChange(unit: number, from: number, to: number, stamp: number): number {
    const { neighbourOffsets, neighbourIds, borderKm } = this.units;
    const { zoneOf, inSet } = this;
    let change = 0;
    for (let slot = neighbourOffsets[unit], end = neighbourOffsets[unit + 1]; slot < end; slot++) {
      const other = neighbourIds[slot];
      const zone = zoneOf[other];
      if (zone === to) change -= borderKm[slot];
      else if (zone === from && inSet[other] !== stamp) change += borderKm[slot];
    }
    return change;
  }

  private stabilityChange(unit: number, from: number, to: number): number {
    const near = this.terms.near === null ? -1 : this.terms.near[unit];
    if (near === to) return -this.units.population[unit];
    return near === from ? this.units.population[unit] : 0;
  }

  /** Change of the number of (community, zone) pairs; exact for one unit and for sets within one community. */
  private partsChange(set: Int32Array, size: number, from: number, to: number): number {
    const row = this.units.community[set[0]] * this.zones;
    return (this.parts[row + to] === 0 ? 1 : 0) - (this.parts[row + from] === size ? 1 : 0);
  }

  /** Energy of a zone's own sums with the moved ones added `share` times; notes in isOut whether it breaks a bound. */
  private energyOfZone(zone: number, share: number): number {
    const { moved, q, sums, min, max, terms } = this;
    let energy = 0;
    this.isOut = 0;
    for (let k = 0; k < q; k++) {
      const sum = sums[zone * q + k] + share * moved[k];
      let short = 0;
      if (sum < min[k]) short = (min[k] - sum) * this.perMin[k];
      else if (sum > max[k]) short = (sum - max[k]) * this.perMax[k];
      if (short > 1e-9) {
        this.isOut = 1;
        energy += terms.boundsWeight * short;
      }
      if (k === terms.balanced) {
        const deviation = sum * this.perMean - 1;
        energy += terms.weights.balance * deviation * deviation;
      }
    }
    const people = this.people[zone] + share * moved[q];
    if (people <= 0) return energy;
    const x = this.sx[zone] + share * moved[q + 1];
    const y = this.sy[zone] + share * moved[q + 2];
    const spread = people * (this.sr[zone] + share * moved[q + 3]) - x * x - y * y;
    return spread > 0 ? energy + this.distanceScale * Math.sqrt(spread) : energy;
  }

  private addMoments(zone: number, sign: number): void {
    const { moved, q } = this;
    this.people[zone] += sign * moved[q];
    this.sx[zone] += sign * moved[q + 1];
    this.sy[zone] += sign * moved[q + 2];
    this.sr[zone] += sign * moved[q + 3];
  }

  /** Sums everything anew. */
  private recount(): void {
    const { units, zoneOf, zones, q, values } = this;
    for (let unit = 0; unit < units.count; unit++) {
      const zone = zoneOf[unit];
      if (zone < 0) continue;
      this.held[zone]++;
      for (let k = 0; k < q; k++) this.sums[zone * q + k] += values[k][unit];
      const people = units.population[unit];
      const [x, y] = [units.x[unit], units.y[unit]];
      this.people[zone] += people;
      this.sx[zone] += people * x;
      this.sy[zone] += people * y;
      this.sr[zone] += people * (x * x + y * y);
      this.parts[units.community[unit] * zones + zone]++;
      this.energy += this.stabilityScale * (this.terms.near?.[unit] === zone ? 0 : people);
      for (let slot = units.neighbourOffsets[unit]; slot < units.neighbourOffsets[unit + 1]; slot++)
        if (zoneOf[units.neighbourIds[slot]] > zone) this.energy += this.borderScale * units.borderKm[slot];
    }
    for (const part of this.parts) if (part > 0) this.energy += this.communityScale;
    this.moved.fill(0);
    for (let zone = 0; zone < zones; zone++) {
      this.zoneEnergy[zone] = this.energyOfZone(zone, 0);
      this.isOutside[zone] = this.isOut;
      this.outside += this.isOut;
      this.energy += this.zoneEnergy[zone];
    }
  }
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
