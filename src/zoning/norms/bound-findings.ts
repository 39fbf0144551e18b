// Findings about the bounds themselves: bands upside down, density, number of zones, units larger than a zone may be.
import { boundedMeasures, type BoundedMeasure } from '../scoreboard/plan-score.ts';
import type { Units } from '../units.ts';
import type { Totals } from './nearest-norms.ts';
import { measureNames, type NormFinding } from './norm-check.ts';
import { percentText, quantityText as text } from './quantity-text.ts';
import type { Band, ZoneNorms } from './zone-norms.ts';

const rangeText = ({ min, max }: Band): string => `${text(min)}-${text(max)}`;

/** Finds bounds whose minimum exceeds their maximum. */
export function bandFindings(norms: ZoneNorms): NormFinding[] {
  return boundedMeasures.flatMap((measure) => {
    const band = norms[measure];
    if (band === null || band.min <= band.max) return [];
    const { zh, en, zhUnit, enUnit } = measureNames[measure];
    return [
      {
        code: 'band',
        possible: false,
        scope: 'plan',
        measure,
        zh: `${zh}下限 ${text(band.min)} 大于上限 ${text(band.max)} ${zhUnit}，任何片区都无法达到。`,
        en: `The least ${en}, ${text(band.min)}, exceeds the most, ${text(band.max)} ${enUnit}: no zone can be like that.`,
        numbers: { min: band.min, max: band.max },
      },
    ];
  });
}

/** Compares the density that people and area bounds need with that of the district and of its towns. */
export function densityFindings(units: Units, totals: Totals, norms: ZoneNorms): NormFinding[] {
  const { population, areaKm2 } = norms;
  if (population === null || areaKm2 === null || totals.sum.areaKm2 <= 0) return [];
  const needed: Band = { min: population.min / areaKm2.max, max: population.max / areaKm2.min };
  const density = totals.sum.population / totals.sum.areaKm2;
  const possible = isWithin(density, needed);
  const [zhNorm, enNorm] = [
    `每片区 ${rangeText(population)} 人、${rangeText(areaKm2)} 平方公里，要求每平方公里 ${rangeText(needed)} 人`,
    `${rangeText(population)} people on ${rangeText(areaKm2)} km2 need ${rangeText(needed)} people per km2`,
  ];
  const district: NormFinding = {
    code: 'density',
    possible,
    scope: 'plan',
    zh: `${zhNorm}；本辖区为 ${text(density)} 人${possible ? '，两项标准总体上可以兼顾' : '，无论划为多少个片区，都不能同时达到两项标准'}。`,
    en: `${enNorm}; this district has ${text(density)}${possible ? ': on the whole both bounds can be kept' : ': no number of zones keeps both bounds'}.`,
    numbers: { neededMin: needed.min, neededMax: needed.max, density },
  };
  return [district, ...townFinding(units, needed)];
}

const isWithin = (value: number, { min, max }: Band): boolean =>
  value >= min * (1 - 1e-12) && value <= max * (1 + 1e-12);

function townFinding(units: Units, needed: Band): NormFinding[] {
  const people = new Float64Array(units.towns);
  const area = new Float64Array(units.towns);
  for (let unit = 0; unit < units.count; unit++) {
    people[units.town[unit]] += units.population[unit];
    area[units.town[unit]] += units.areaKm2[unit];
  }
  let [thin, dense, concerned, all] = [0, 0, 0, 0];
  for (let town = 0; town < units.towns; town++) {
    all += people[town];
    if (area[town] <= 0 || isWithin(people[town] / area[town], needed)) continue;
    if (people[town] / area[town] < needed.min) thin++;
    else dense++;
    concerned += people[town];
  }
  if (thin + dense === 0 || all <= 0) return [];
  const share = concerned / all;
  return [
    {
      code: 'town-density',
      possible: false,
      scope: 'part',
      zh: `${units.towns} 个街镇中，${thin} 个人口过稀、${dense} 个过密（占居民 ${percentText(share)}）：这些街镇若不与邻近街镇合划，平均而言不能同时达到人口和面积标准。`,
      en: `Of ${units.towns} towns, ${thin} are too thinly and ${dense} too densely settled (${percentText(share)} of residents): cut by themselves, their zones cannot all keep the bounds of both people and area.`,
      numbers: { towns: units.towns, thin, dense, share },
    },
  ];
}

/** Says how many zones each bound allows, whether a number pleases all, and whether the number wanted does. */
export function countFindings(
  { sum }: Totals,
  norms: ZoneNorms,
  allowed: Band | null,
  zones?: number,
): NormFinding[] {
  const set = boundedMeasures.flatMap((measure) => {
    const band = norms[measure];
    return band === null ? [] : [{ measure, fewest: sum[measure] / band.max, most: sum[measure] / band.min }];
  });
  if (set.length === 0) return [];
  const [zhEach, enEach] = [
    set.map(
      ({ measure, fewest, most }) => `按${measureNames[measure].zh} ${countsText(fewest, most, '不可能')}`,
    ),
    set.map(
      ({ measure, fewest, most }) => `by ${measureNames[measure].en} ${countsText(fewest, most, 'none')}`,
    ),
  ];
  const numbers = { fewest: allowed?.min ?? NaN, most: allowed?.max ?? NaN };
  const findings: NormFinding[] = [
    {
      code: 'zone-count',
      possible: allowed !== null,
      scope: 'plan',
      zh: `可行的片区数：${zhEach.join('，')}；${allowed === null ? '没有一个数目能满足全部标准' : `合起来为 ${rangeText(allowed)} 个`}。`,
      en: `Numbers of zones that can keep the bounds: ${enEach.join(', ')}; ${allowed === null ? 'no number keeps them all' : `together ${rangeText(allowed)}`}.`,
      numbers,
    },
  ];
  if (zones === undefined) return findings;
  const broken = set.filter(({ fewest, most }) => zones < fewest * (1 - 1e-12) || zones > most * (1 + 1e-12));
  return [
    ...findings,
    givenCount(
      zones,
      broken.map(({ measure }) => measure),
      sum,
      norms,
    ),
  ];
}

function countsText(fewest: number, most: number, none: string): string {
  const [low, high] = [Math.max(1, Math.ceil(fewest * (1 - 1e-12))), Math.floor(most * (1 + 1e-12))];
  return low <= high ? `${text(low)}-${text(high)}` : none;
}

function givenCount(
  zones: number,
  broken: readonly BoundedMeasure[],
  sum: Totals['sum'],
  norms: ZoneNorms,
): NormFinding {
  const zh = broken.map((measure) => {
    const { zh: name, zhUnit } = measureNames[measure];
    return `平均${name} ${text(sum[measure] / zones)} ${zhUnit}，标准 ${rangeText(norms[measure] ?? { min: 0, max: Infinity })}`;
  });
  const en = broken.map((measure) => {
    const { en: name, enUnit } = measureNames[measure];
    return `mean ${name} ${text(sum[measure] / zones)} ${enUnit}, norm ${rangeText(norms[measure] ?? { min: 0, max: Infinity })}`;
  });
  const isFine = broken.length === 0;
  return {
    code: 'given-count',
    possible: isFine,
    scope: 'plan',
    zh: `划为 ${zones} 个片区：${isFine ? '各项平均值都在标准之内' : zh.join('；')}。`,
    en: `With ${zones} zones: ${isFine ? 'all means lie within the bounds' : en.join('; ')}.`,
    numbers: Object.fromEntries([
      ['zones', zones],
      ...broken.map((measure): [string, number] => [measure, sum[measure] / zones]),
    ]) as Record<string, number>,
  };
}

/** Finds units that alone exceed what a zone may have. */
export function unitFindings(units: Units, norms: ZoneNorms): NormFinding[] {
  return boundedMeasures.flatMap((measure) => {
    const band = norms[measure];
    const column = units[measure];
    const large = band === null ? 0 : column.filter((value) => value > band.max).length;
    if (band === null || large === 0) return [];
    const largest = column.reduce((most, value) => Math.max(most, value), 0);
    const { zh, en, zhUnit, enUnit } = measureNames[measure];
    return [
      {
        code: 'unit-size',
        possible: false,
        scope: 'plan',
        measure,
        zh: `${large} 个网格自身的${zh}就超过片区上限 ${text(band.max)} ${zhUnit}（最大 ${text(largest)}）：须先拆分网格，或提高上限。`,
        en: `${large} grid ${large === 1 ? 'cell has' : 'cells have'} by itself a larger ${en} than a zone may have (${text(band.max)} ${enUnit}; the largest ${text(largest)}): split cells first, or raise the bound.`,
        numbers: { count: large, largest, max: band.max },
      },
    ];
  });
}
