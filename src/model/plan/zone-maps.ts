// Which zone a grid cell belongs to: by a designed plan, or by cutting each town's communities into runs. A zone that reaches into
// several towns works as one part in each: its people are theirs. Also each zone's head: who it is depends on the zone's anchor cell
// (RULES 1), the same for every design and replication. Draws (people): zoneHead.
import { normalQuantile } from '../../core/dmath.ts';
import { WanggeError } from '../../core/errors.ts';
import { partitionOfText, type Partition } from '../../core/partition-text.ts';
import { KeyedRandom } from '../../core/random.ts';
import type { Territory } from '../../scenario/generate/territory.ts';
import type { Policy } from '../../scenario/schema/scenario.ts';
import { purpose } from '../purposes.ts';
import type { Selection } from './selection.ts';
import { cutIntoRuns } from './zone-cut.ts';

/** Most zones of a town. */
export const ZONES_MAX = 24;

export interface ZoneMap {
  /** Zone of each local cell, counted within its town from 0. */
  readonly zoneOf: Int32Array;
  /** Zones of each local town. */
  readonly zonesOf: Int32Array;
  /** [town * ZONES_MAX + zone]: residents, area, planned hours of work a day, and the head's ability in standard deviations. */
  readonly residents: Float64Array;
  readonly areaKm2: Float64Array;
  readonly workHours: Float64Array;
  readonly headAbility: Float64Array;
  /** Local cells where a plan puts centre and stations, by [town * ZONES_MAX + zone]; none where the plan leaves it open. */
  readonly places: readonly (readonly number[])[];
}

type Settings = Pick<Policy['zones'], 'perTown' | 'plan'>;

export class ZoneMaps {
  private readonly territory: Territory;
  private readonly selection: Selection;
  private readonly people: KeyedRandom;
  /** Planned hours of work a day by local cell. */
  private readonly workHours: Float64Array;
  private readonly made = new Map<string, ZoneMap>();
  /** The same by the policy's own object: asked for at every case. */
  private readonly bySettings = new WeakMap<Settings, ZoneMap>();

  /** @param workHours planned hours of work a day by local cell @param root root key of people */
  constructor(
    territory: Territory,
    selection: Selection,
    workHours: Float64Array,
    root: readonly [number, number],
  ) {
    this.territory = territory;
    this.selection = selection;
    this.workHours = workHours;
    this.people = new KeyedRandom(...root);
  }

  /** Returns the map of a policy's zones. @throws WanggeError `zone-plan`, `zones-per-town`, or what the plan's text is refused for */
  of(settings: Settings): ZoneMap {
    const known = this.bySettings.get(settings);
    if (known !== undefined) return known;
    const key = settings.plan === '' ? String(settings.perTown) : settings.plan;
    const map = this.made.get(key) ?? this.make(settings);
    this.made.set(key, map);
    this.bySettings.set(settings, map);
    return map;
  }

  private make({ perTown, plan }: Settings): ZoneMap {
    const { selection } = this;
    const towns = selection.townIds.length;
    if (plan === '') return this.sums(this.cut(perTown), null);
    const partition = partitionOfText(plan, this.territory.cells);
    const zoneOf = new Int32Array(selection.cellIds.length);
    const known = Array.from({ length: towns }, () => new Map<number, number>());
    selection.cellIds.forEach((id, cell) => {
      const zone = partition.labels[id];
      if (zone < 0) throw unfinished();
      const ofTown = known[selection.cellTown[cell]];
      if (!ofTown.has(zone)) ofTown.set(zone, ofTown.size);
      zoneOf[cell] = ofTown.get(zone) ?? 0;
    });
    const most = Math.max(...known.map((zones) => zones.size));
    if (most > ZONES_MAX) throw tooMany(most);
    return this.sums(zoneOf, partition);
  }

  private cut(perTown: number): Int32Array {
    const { selection } = this;
    const residents = new Float64Array(selection.communityIds.length);
    selection.cellCommunity.forEach(
      (community, cell) => (residents[community] += selection.cellResidents[cell]),
    );
    const zoneOf = cutIntoRuns(selection.communityTown, residents, selection.townIds.length, perTown);
    return selection.cellCommunity.map((community) => zoneOf[community]);
  }

  private sums(zoneOf: Int32Array, partition: Partition | null): ZoneMap {
    const { selection, territory } = this;
    const towns = selection.townIds.length;
    const slots = () => new Float64Array(towns * ZONES_MAX);
    const map = {
      zoneOf,
      zonesOf: new Int32Array(towns),
      residents: slots(),
      areaKm2: slots(),
      workHours: slots(),
      headAbility: slots(),
      places: Array.from({ length: towns * ZONES_MAX }, (): number[] => []),
    };
    const cells = zoneOf.length;
    for (let cell = 0; cell < cells;) {
      const town = selection.cellTown[cell];
      const community = selection.cellCommunity[cell];
      const slot = town * ZONES_MAX + zoneOf[cell];
      if (zoneOf[cell] >= map.zonesOf[town]) {
        map.zonesOf[town] = zoneOf[cell] + 1;
        this.people.draw(purpose.zoneHead, 0, selection.cellIds[cell], 0);
        map.headAbility[slot] = normalQuantile(this.people.u0());
      }
      let areaKm2 = 0; // summed by community, so that a plan equal to the cut gives the same bits
      for (; cell < cells && selection.cellCommunity[cell] === community; cell++) {
        if (town * ZONES_MAX + zoneOf[cell] !== slot) break;
        map.residents[slot] += selection.cellResidents[cell];
        map.workHours[slot] += this.workHours[cell];
        areaKm2 += territory.cellAreaKm2[selection.cellIds[cell]];
      }
      map.areaKm2[slot] += areaKm2;
    }
    if (partition !== null) this.addPlaces(map, partition);
    return map;
  }

  /** Centres come first, then stations, each for the zone that its cell lies in. */
  private addPlaces(map: ZoneMap & { readonly places: number[][] }, { seats, marks }: Partition): void {
    const localOf = new Map(Array.from(this.selection.cellIds, (id, cell) => [id, cell]));
    for (const id of [...seats, ...marks]) {
      const cell = localOf.get(id);
      if (cell === undefined) continue;
      const places = map.places[this.selection.cellTown[cell] * ZONES_MAX + map.zoneOf[cell]];
      if (!places.includes(cell)) places.push(cell);
    }
  }
}

function unfinished(): WanggeError {
  return new WanggeError('zone-plan', {
    zh: '片区方案没有划完，不能推演',
    en: 'The plan of the zones is not finished and cannot be run',
  });
}

function tooMany(zones: number): WanggeError {
  return new WanggeError(
    'zones-per-town',
    {
      zh: `一个街镇内有 ${zones} 个片区（或其部分），最多 ${ZONES_MAX} 个`,
      en: `One town has ${zones} zones or parts of zones; there may be ${ZONES_MAX}`,
    },
    { zones, most: ZONES_MAX },
  );
}
