// Every score once more, written from its definition without a thought for speed, and sharing no code with the scoreboard: the
// second opinion that the scoreboard is held against on random plans.
import type { ZoneNorms } from '../../../src/zoning/norms/zone-norms.ts';
import type { ZonePlan } from '../../../src/zoning/plan/zone-plan.ts';
import type { Units } from '../../../src/zoning/units.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Distance by a formula other than the scoreboard's. */
const air = (units: Units, a: number, b: number): number =>
  Math.hypot(units.x[a] - units.x[b], units.y[a] - units.y[b]);

const giniByPairs = (values: readonly number[], weights: readonly number[]): number => {
  let pairs = 0;
  values.forEach((a, i) => values.forEach((b, j) => (pairs += weights[i] * weights[j] * Math.abs(a - b))));
  const weight = sum(weights);
  return pairs / (2 * weight * sum(values.map((value, i) => value * weights[i])));
};

/** Smallest circle by trying every pair and triple of points. */
function circleByTrial(points: readonly (readonly [number, number])[]): number {
  let best = Infinity;
  const offer = (x: number, y: number): void => {
    const radius = Math.max(...points.map(([px, py]) => Math.hypot(px - x, py - y)));
    best = Math.min(best, radius);
  };
  points.forEach(([ax, ay], i) =>
    points.slice(0, i).forEach(([bx, by], j) => {
      offer((ax + bx) / 2, (ay + by) / 2);
      points.slice(0, j).forEach(([cx, cy]) => {
        const d = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by));
        if (d === 0) return;
        const [a2, b2, c2] = [ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy];
        offer(
          (a2 * (by - cy) + b2 * (cy - ay) + c2 * (ay - by)) / d,
          (a2 * (cx - bx) + b2 * (ax - cx) + c2 * (bx - ax)) / d,
        );
      });
    }),
  );
  return best;
}

/** Corners of a zone that can lie on its circle: those of its bounding rows and columns, each once. */
function cornersOf(units: Units, members: readonly number[]): [number, number][] {
  const byColumn = new Map<number, [number, number]>();
  for (const unit of members) {
    for (let i = units.polygonOffsets[unit]; i < units.polygonOffsets[unit + 1]; i++) {
      const [x, y] = [units.polygonPoints[2 * i], units.polygonPoints[2 * i + 1]];
      const [low, high] = byColumn.get(x) ?? [y, y];
      byColumn.set(x, [Math.min(low, y), Math.max(high, y)]);
    }
  }
  return [...byColumn].flatMap(([x, [low, high]]): [number, number][] => [
    [x, low],
    [x, high],
  ]);
}

/** Pieces by merging labels until nothing changes. */
function piecesOf(units: Units, zoneOf: Int32Array): number[] {
  const piece = numbers(units.count);
  for (let changed = true; changed;) {
    changed = false;
    for (const a of numbers(units.count)) {
      for (let slot = units.neighbourOffsets[a]; slot < units.neighbourOffsets[a + 1]; slot++) {
        const b = units.neighbourIds[slot];
        if (zoneOf[a] < 0 || zoneOf[a] !== zoneOf[b] || units.borderKind[slot] === 2) continue;
        if (piece[a] === piece[b]) continue;
        piece[a] = piece[b] = Math.min(piece[a], piece[b]);
        changed = true;
      }
    }
  }
  return piece;
}

/** Largest overlap of any one-to-one matching, by trying all of them. */
function bestOverlap(table: readonly (readonly number[])[], row = 0, taken = 0): number {
  if (row === table.length) return 0;
  let best = bestOverlap(table, row + 1, taken);
  table[row].forEach((value, column) => {
    if ((taken >> column) % 2 === 0)
      best = Math.max(best, value + bestOverlap(table, row + 1, taken + 2 ** column));
  });
  return best;
}

/** Returns the scores, by id; those of change against a plan of today. */
export function naiveScores(
  units: Units,
  plan: ZonePlan,
  norms: ZoneNorms,
  today: ZonePlan,
): Record<string, number> {
  const all = numbers(units.count);
  const zoneOf = plan.zoneOf;
  const zones = numbers(plan.zones).filter((zone) => zoneOf.includes(zone));
  const membersOf = (zone: number): number[] => all.filter((unit) => zoneOf[unit] === zone);
  const of = (column: Float64Array, members: readonly number[]): number =>
    sum(members.map((unit) => column[unit]));
  const share = (keeps: (zone: number) => boolean): number => zones.filter(keeps).length / zones.length;
  const columns = {
    population: units.population,
    areaKm2: units.areaKm2,
    households: units.households,
    workloadHours: units.workloadHours,
  };
  const keeps = (measure: keyof typeof columns, zone: number): boolean => {
    const band = norms[measure];
    const value = of(columns[measure], membersOf(zone));
    return band === null || !(value < band.min || value > band.max);
  };
  const banded = (measure: keyof typeof columns): number =>
    norms[measure] === null ? NaN : share((zone) => keeps(measure, zone));
  const unevenness = (name: string, column: Float64Array): Record<string, number> => {
    const values = zones.map((zone) => of(column, membersOf(zone)));
    const deviation = Math.sqrt(mean(values.map((value) => value * value)) - mean(values) * mean(values));
    return {
      [`${name}-variation`]: deviation / mean(values),
      [`${name}-gini`]: giniByPairs(
        values,
        values.map(() => 1),
      ),
      [`${name}-spread`]: Math.max(...values) / Math.min(...values),
    };
  };
  return {
    'in-population-band': banded('population'),
    'in-area-band': banded('areaKm2'),
    'in-households-band': banded('households'),
    'in-workload-band': banded('workloadHours'),
    'in-all-bands': share((zone) =>
      (['population', 'areaKm2', 'households', 'workloadHours'] as const).every((one) => keeps(one, zone)),
    ),
    ...unevenness('population', units.population),
    ...unevenness('workload', units.workloadHours),
    ...naiveBorders(units, zoneOf, zones, membersOf),
    ...naiveCoverage(units, plan, norms, zones, membersOf),
    ...naiveChange(units, plan, today),
    'bounds-hold': NaN,
  };
}

function naiveBorders(
  units: Units,
  zoneOf: Int32Array,
  zones: readonly number[],
  membersOf: (zone: number) => number[],
): Record<string, number> {
  const slots = numbers(units.count).flatMap((a) =>
    numbers(units.neighbourOffsets[a + 1] - units.neighbourOffsets[a]).map((i) => {
      const slot = units.neighbourOffsets[a] + i;
      return { a, b: units.neighbourIds[slot], km: units.borderKm[slot], kind: units.borderKind[slot] };
    }),
  );
  const drawn = slots.filter(({ a, b }) => zoneOf[a] >= 0 && zoneOf[a] !== zoneOf[b]);
  const poppers = zones.map((zone) => {
    const inner = sum(drawn.filter(({ a }) => zoneOf[a] === zone).map(({ km }) => km));
    const perimeter = inner + sum(membersOf(zone).map((unit) => units.outerKm[unit]));
    return (4 * Math.PI * sum(membersOf(zone).map((unit) => units.areaKm2[unit]))) / perimeter ** 2;
  });
  const reocks = zones.map((zone) => {
    const radius = circleByTrial(cornersOf(units, membersOf(zone)));
    return sum(membersOf(zone).map((unit) => units.areaKm2[unit])) / (Math.PI * radius ** 2);
  });
  const piece = piecesOf(units, zoneOf);
  const over = slots.filter(
    ({ a, b, kind }) => zoneOf[a] >= 0 && zoneOf[a] === zoneOf[b] && kind === 2 && piece[a] < piece[b],
  );
  const zonesOf = (groupOf: Int32Array, group: number): number =>
    new Set(zoneOf.filter((zone, unit) => groupOf[unit] === group && zone >= 0)).size;
  return {
    'on-streets':
      sum(drawn.filter(({ kind }) => kind !== 0).map(({ km }) => km)) / sum(drawn.map(({ km }) => km)),
    'polsby-popper-mean': mean(poppers),
    'polsby-popper-least': Math.min(...poppers),
    'reock-mean': mean(reocks),
    'unbridged-crossings': new Set(over.map(({ a, b }) => `${piece[a]} ${piece[b]}`)).size,
    'split-communities': numbers(units.communities).filter((one) => zonesOf(units.community, one) > 1).length,
    'zones-across-towns': zones.filter(
      (zone) => new Set(membersOf(zone).map((unit) => units.town[unit])).size > 1,
    ).length,
    'unassigned-units': zoneOf.filter((zone) => zone < 0).length,
    'unassigned-people': sum([...units.population].filter((_, unit) => zoneOf[unit] < 0)),
    'zones-in-pieces': zones.filter((zone) => new Set(membersOf(zone).map((unit) => piece[unit])).size > 1)
      .length,
  };
}

function naiveCoverage(
  units: Units,
  plan: ZonePlan,
  norms: ZoneNorms,
  zones: readonly number[],
  membersOf: (zone: number) => number[],
): Record<string, number> {
  const { population } = units;
  const all = numbers(units.count);
  const placesOf = (zone: number): number[] => {
    const members = membersOf(zone);
    const people = sum(members.map((unit) => population[unit]));
    const cost = (at: number): number =>
      sum(members.map((unit) => (people > 0 ? population[unit] : 1) * air(units, at, unit)));
    const least = Math.min(...members.map(cost));
    const centre =
      plan.centres[zone] >= 0
        ? plan.centres[zone]
        : (members.find((unit) => cost(unit) <= least * (1 + 1e-12)) ?? -1);
    const stations = [...plan.stations].filter((unit) => plan.zoneOf[unit] === zone);
    return [...new Set([centre, ...stations])];
  };
  const places = new Map(zones.map((zone) => [zone, placesOf(zone)]));
  const km = all.map((unit) => {
    const own = places.get(plan.zoneOf[unit]);
    return own === undefined ? Infinity : Math.min(...own.map((place) => air(units, place, unit)));
  });
  const minutes = km.map((straight) => (60 * straight * norms.detour) / norms.adultKmPerHour);
  const people = sum([...population]);
  const shareWhere = (near: (unit: number) => boolean): number =>
    sum(all.filter(near).map((unit) => population[unit])) / people;
  const zoned = all.filter((unit) => plan.zoneOf[unit] >= 0 && population[unit] > 0);
  const one = zoned.flatMap((unit) => Array.from({ length: population[unit] }, () => minutes[unit]));
  one.sort((a, b) => a - b);
  // every place with the share of its zone's one worker, and who is within 15 minutes of it
  const offers = [...places.values()].flatMap((own) => own.map((at) => ({ at, staff: 1 / own.length })));
  const near = (at: number, unit: number): boolean =>
    (60 * air(units, at, unit) * norms.detour) / norms.adultKmPerHour <= 15;
  const access = all.map((unit) =>
    sum(
      offers
        .filter(({ at }) => near(at, unit))
        .map(({ at, staff }) => staff / sum(all.filter((i) => near(at, i)).map((i) => population[i])))
        .filter((ratio) => ratio < Infinity),
    ),
  );
  const average = sum(all.map((unit) => population[unit] * access[unit])) / people;
  return {
    'assumed-centres': zones.filter((zone) => plan.centres[zone] < 0).length,
    'within-500m': shareWhere((unit) => km[unit] <= 0.5),
    'within-10min': shareWhere((unit) => minutes[unit] <= 10),
    'within-15min': shareWhere((unit) => minutes[unit] <= 15),
    'within-1500m': shareWhere((unit) => km[unit] <= 1.5),
    'elders-within-15min': shareWhere((unit) => (60 * km[unit] * norms.detour) / norms.elderKmPerHour <= 15),
    'minutes-mean': mean(one),
    'minutes-p90': one[Math.ceil(0.9 * one.length) - 1],
    'access-gini': giniByPairs(access, [...population]),
    'low-access': shareWhere((unit) => access[unit] < average / 2),
  };
}

function naiveChange(units: Units, plan: ZonePlan, today: ZonePlan): Record<string, number> {
  const all = numbers(units.count);
  const table = numbers(plan.zones).map((zone) =>
    numbers(today.zones).map((old) =>
      sum(
        all
          .filter((unit) => plan.zoneOf[unit] === zone && today.zoneOf[unit] === old)
          .map((unit) => units.population[unit]),
      ),
    ),
  );
  const people = sum([...units.population]);
  const outside = sum(
    all
      .filter((unit) => plan.zoneOf[unit] < 0 && today.zoneOf[unit] < 0)
      .map((unit) => units.population[unit]),
  );
  const moved = people - outside - bestOverlap(table);
  const todaySizes = numbers(today.zones).map((old) =>
    sum(all.filter((unit) => today.zoneOf[unit] === old).map((unit) => units.population[unit])),
  );
  return {
    'moved-people': moved,
    'moved-share': moved / people,
    'stay-together': sum(table.flat().map((n) => n * n)) / sum(todaySizes.map((n) => n * n)),
  };
}
