// Why no plan can keep all bounds, as far as sums tell without a search: totals, single units, regions that no zone can leave. No
// reason is no promise that a plan exists.
import { measureNames } from '../norms/norm-check.ts';
import type { ZonePlan } from '../plan/zone-plan.ts';
import type { Units } from '../units.ts';
import type { NamedRegion, RegionTotals } from './allot-zones.ts';
import {
  boundedQuantities,
  distanceOutside,
  type BoundedQuantity,
  type Bounds,
} from './bounded-quantities.ts';
import { findBreaches, type Breach, type Reason } from './generated-plan.ts';
import { isLockedUnit } from './open-graph.ts';
import { amountText } from './amount-text.ts';
import { unitName } from './unit-names.ts';

/**
 * Finds reasons.
 * @param free zones to make, locked ones not counted
 * @param regions totals over free units of what hangs together, by boundedQuantities(units, bounds)
 */
export function whyInfeasible(
  units: Units,
  bounds: Bounds,
  free: number,
  regions: readonly NamedRegion[],
  keep?: ZonePlan,
): Reason[] {
  const quantities = boundedQuantities(units, bounds);
  return [
    ...lockedReasons(units, bounds, keep),
    ...countReasons(free, regions),
    ...averageReasons(quantities, free, regions),
    ...unitReasons(units, quantities, keep),
    ...regionReasons(quantities, regions),
  ];
}

/** The reason where sums speak for a plan and the search has found none. */
export function notFound(breaches: readonly Breach[]): Reason {
  const zones = new Set(breaches.map(({ zone }) => zone)).size;
  return {
    code: 'not-found',
    zh: `没有找到全部符合标准的方案：还有${zones}个片区超出范围；可多试几步、换片区数或放宽标准`,
    en: `No plan within all bounds was found: ${zones} zones are outside; try more moves, another number of zones or wider bounds`,
  };
}

/** Returns the least and the largest number of zones whose average keeps a bound; empty when least > largest. */
export function fittingCounts(
  total: number,
  { min, max }: Pick<BoundedQuantity, 'min' | 'max'>,
): [number, number] {
  return [
    max < Infinity && max > 0 ? Math.max(1, Math.ceil((total / max) * (1 - 1e-12))) : 1,
    min > 0 ? Math.floor((total / min) * (1 + 1e-12)) : Infinity,
  ];
}

function lockedReasons(units: Units, bounds: Bounds, keep?: ZonePlan): Reason[] {
  if (keep === undefined) return [];
  const zones = new Set(findBreaches(units, keep, bounds).map(({ zone }) => zone));
  return [...zones]
    .filter((zone) => keep.locked[zone] === 1)
    .map((zone) => ({
      code: 'locked-outside',
      zh: `已锁定的片区${zone + 1}本身就不符合标准`,
      en: `Locked zone ${zone + 1} is itself outside the bounds`,
    }));
}

function countReasons(free: number, regions: readonly RegionTotals[]): Reason[] {
  const units = regions.reduce((sum, region) => sum + region.units, 0);
  if (free < regions.length) {
    return [
      {
        code: 'too-few-zones',
        zh: `互不相通的地块有${regions.length}块，只剩${free}个片区可分`,
        en: `There are ${regions.length} parts without a way between them, and only ${free} zones to share among them`,
      },
    ];
  }
  if (free <= units) return [];
  return [
    {
      code: 'too-many-zones',
      zh: `要分${free}个片区，只有${units}个网格可用`,
      en: `${free} zones are wanted, and only ${units} grid cells are there for them`,
    },
  ];
}

function averageReasons(
  quantities: readonly BoundedQuantity[],
  free: number,
  regions: readonly RegionTotals[],
) {
  return quantities.flatMap((quantity, q): Reason[] => {
    const { id, min, max } = quantity;
    const total = regions.reduce((sum, region) => sum + region.totals[q], 0);
    const average = total / free;
    if (free < 1 || distanceOutside(average, min, max) === 0) return [];
    const [least, most] = fittingCounts(total, quantity);
    const fits =
      least > most
        ? { zh: '任何片区数都不合适', en: 'no number of zones fits' }
        : { zh: `合适的片区数为${range(least, most)}`, en: `${range(least, most)} zones would fit` };
    const name = measureNames[id];
    return [
      {
        code: 'average-outside',
        zh: `分${free}个片区时平均每片区${name.zh}${amountText(id, average).zh}，不在${boundText(id, min, max).zh}之内；${fits.zh}`,
        en: `With ${free} zones the average ${name.en} is ${amountText(id, average).en}, outside ${boundText(id, min, max).en}; ${fits.en}`,
      },
    ];
  });
}

function unitReasons(units: Units, quantities: readonly BoundedQuantity[], keep?: ZonePlan): Reason[] {
  return quantities.flatMap(({ id, values, max }): Reason[] => {
    const large: number[] = [];
    values.forEach((value, unit) => {
      if (distanceOutside(value, -Infinity, max) > 0 && !(keep !== undefined && isLockedUnit(keep, unit)))
        large.push(unit);
    });
    if (large.length === 0) return [];
    const [unit] = large;
    const [name, example] = [measureNames[id], unitName(units, unit)];
    return [
      {
        code: 'unit-too-large',
        zh: `有${large.length}个网格单独就超出上限，例如${example.zh}：${name.zh}${amountText(id, values[unit]).zh}，上限${amountText(id, max).zh}`,
        en: `${large.length} grid cells alone are above the bound, for example ${example.en}: ${name.en} ${amountText(id, values[unit]).en}, at most ${amountText(id, max).en}`,
      },
    ];
  });
}

/** A region fits when some number of zones keeps the average of every quantity inside its bounds. */
function regionReasons(quantities: readonly BoundedQuantity[], regions: readonly NamedRegion[]): Reason[] {
  return regions.flatMap(({ totals, units, zh, en }): Reason[] => {
    let [least, most] = [1, units];
    quantities.forEach((quantity, q) => {
      const [from, to] = fittingCounts(totals[q], quantity);
      [least, most] = [Math.max(least, from), Math.min(most, to)];
    });
    if (least <= most) return [];
    const sizes = quantities.map(({ id }, q) => ({
      zh: `${measureNames[id].zh}${amountText(id, totals[q]).zh}`,
      en: `${measureNames[id].en} ${amountText(id, totals[q]).en}`,
    }));
    return [
      {
        code: 'region-unfit',
        zh: `${zh}（${sizes.map((size) => size.zh).join('，')}）分成几个片区都不能全部符合标准`,
        en: `${en} (${sizes.map((size) => size.en).join(', ')}) cannot be divided into any number of zones within the bounds`,
      },
    ];
  });
}

const range = (least: number, most: number) => (least === most ? `${least}` : `${least}-${most}`);

function boundText(id: BoundedQuantity['id'], min: number, max: number) {
  if (min === -Infinity)
    return { zh: `上限${amountText(id, max).zh}`, en: `at most ${amountText(id, max).en}` };
  if (max === Infinity)
    return { zh: `下限${amountText(id, min).zh}`, en: `at least ${amountText(id, min).en}` };
  const [from, to] = [amountText(id, min), amountText(id, max)];
  return { zh: `${from.zh}至${to.zh}`, en: `${from.en} to ${to.en}` };
}
