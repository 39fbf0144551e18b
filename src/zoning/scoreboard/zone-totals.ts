// Sums over the units of each zone, in one pass: people, area, work, and the length of its border by what runs along it.
import { borderKind, type Units } from '../units.ts';

export interface ZoneTotals {
  readonly units: Int32Array;
  readonly population: Float64Array;
  readonly households: Float64Array;
  readonly areaKm2: Float64Array;
  readonly workloadHours: Float64Array;
  /** Whole border, the territory's own included. */
  readonly perimeterKm: Float64Array;
  /** Border with other zones and with units without a zone, and the part of it along roads and barriers. */
  readonly innerKm: Float64Array;
  readonly streetKm: Float64Array;
  readonly unassignedUnits: number;
  readonly unassignedPeople: number;
}

/** Adds up the units of each zone. */
export function zoneTotals(units: Units, zoneOf: Int32Array, zones: number): ZoneTotals {
  const count = new Int32Array(zones);
  const [population, households, areaKm2, workloadHours, perimeterKm, innerKm, streetKm] = Array.from(
    { length: 7 },
    () => new Float64Array(zones),
  );
  let unassignedUnits = 0;
  let unassignedPeople = 0;
  for (let unit = 0; unit < units.count; unit++) {
    const zone = zoneOf[unit];
    if (zone < 0) {
      unassignedUnits++;
      unassignedPeople += units.population[unit];
      continue;
    }
    count[zone]++;
    population[zone] += units.population[unit];
    households[zone] += units.households[unit];
    areaKm2[zone] += units.areaKm2[unit];
    workloadHours[zone] += units.workloadHours[unit];
    perimeterKm[zone] += units.outerKm[unit];
    for (let slot = units.neighbourOffsets[unit]; slot < units.neighbourOffsets[unit + 1]; slot++) {
      if (zoneOf[units.neighbourIds[slot]] === zone) continue;
      const km = units.borderKm[slot];
      perimeterKm[zone] += km;
      innerKm[zone] += km;
      if (units.borderKind[slot] !== borderKind.plain) streetKm[zone] += km;
    }
  }
  return {
    units: count,
    population,
    households,
    areaKm2,
    workloadHours,
    perimeterKm,
    innerKm,
    streetKm,
    unassignedUnits,
    unassignedPeople,
  };
}
