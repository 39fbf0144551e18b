// Are these bounds possible at all? Arithmetic on totals, densities and the largest unit, before any plan is drawn: what it rules out
// no generator can find; what it does not rule out may still fail on the map. Norms of the reports do not all fit each other, and
// planners should hear so in plain words.
import type { Units } from '../units.ts';
import { boundedMeasures, type BoundedMeasure } from '../scoreboard/plan-score.ts';
import { bandFindings, countFindings, densityFindings, unitFindings } from './bound-findings.ts';
import { nearestNorms, type Totals } from './nearest-norms.ts';
import type { NormCheck } from './norm-check.ts';
import { walkFindings } from './walk-findings.ts';
import type { Band, ZoneNorms } from './zone-norms.ts';

/** Checks norms against the people, area, households and work that are there. @param zones number of zones wanted, if it is fixed */
export function checkNorms(units: Units, norms: ZoneNorms, zones?: number): NormCheck {
  const totals = totalsOf(units);
  const allowed = zoneCounts(totals, norms);
  const findings = [
    ...bandFindings(norms),
    ...densityFindings(units, totals, norms),
    ...countFindings(totals, norms, allowed, zones),
    ...unitFindings(units, norms),
    ...walkFindings(totals, norms),
  ];
  const possible = findings.every((finding) => finding.possible || finding.scope === 'part');
  return {
    possible,
    findings,
    zones: allowed,
    nearest: possible ? null : nearestNorms(totals, norms, zones),
  };
}

function totalsOf(units: Units): Totals {
  const of = (reduce: (column: Float64Array) => number): Record<BoundedMeasure, number> => ({
    population: reduce(units.population),
    areaKm2: reduce(units.areaKm2),
    households: reduce(units.households),
    workloadHours: reduce(units.workloadHours),
  });
  return {
    sum: of((column) => column.reduce((sum, value) => sum + value, 0)),
    largest: of((column) => column.reduce((most, value) => Math.max(most, value), 0)),
    units: units.count,
  };
}

/** Numbers of zones that all bounds allow; a hair of slack keeps 3 zones of exactly a third. */
function zoneCounts({ sum, units }: Totals, norms: ZoneNorms): Band | null {
  let fewest = 1;
  let most = units;
  for (const measure of boundedMeasures) {
    const band = norms[measure];
    if (band === null) continue;
    fewest = Math.max(fewest, Math.ceil((sum[measure] / band.max) * (1 - 1e-12)));
    if (band.min > 0) most = Math.min(most, Math.floor((sum[measure] / band.min) * (1 + 1e-12)));
  }
  return fewest <= most ? { min: fewest, max: most } : null;
}
