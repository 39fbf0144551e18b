// Residents of each unit: as counted; else from counted households; else the mean of the others or a number that the user gave.
import { WanggeError } from '../../core/errors.ts';
import { RESIDENTS_PER_HOUSEHOLD } from '../../zoning/units-of-territory.ts';
import type { ImportReport } from './import-report.ts';
import type { RawUnit } from './raw-unit.ts';

const MAX_POPULATION = 12_000_000;

/** Fewer than this share of cells with a usable number: the total rests on guesses, and the report says so first. */
const WELL_KNOWN = 0.5;

/**
 * Returns whole residents, at least one each.
 * @param areasKm2 of the units: where some are counted, the others are taken to be as densely settled
 * @throws WanggeError `import-no-population` when no number of residents can be used and none per cell is given, `import-population`
 *   when they are too many
 */
export function populationsOf(
  units: readonly RawUnit[],
  areasKm2: readonly number[],
  residentsPerCell: number | undefined,
  report: ImportReport,
): number[] {
  const sound = (value: number | undefined): value is number =>
    value !== undefined && value >= 0 && value <= MAX_POPULATION;
  const counted = units.map(({ population }) => (sound(population) ? population : undefined));
  let fromHouseholds = 0;
  const known = units.map(({ households }, index) => {
    if (counted[index] !== undefined) return counted[index];
    if (!sound(households)) return undefined;
    fromHouseholds++;
    return households * RESIDENTS_PER_HOUSEHOLD;
  });
  if (fromHouseholds > 0)
    report.add(
      'warning',
      'population-of-households',
      `${fromHouseholds} 个网格没有人口，按每户 ${RESIDENTS_PER_HOUSEHOLD} 人由户数推算（第七次全国人口普查）`,
      `Cells without a population: ${fromHouseholds}; it is taken as ${RESIDENTS_PER_HOUSEHOLD} per household (census of 2020)`,
      { count: fromHouseholds },
    );
  units.forEach(({ population, label }, index) => {
    if (population === undefined || counted[index] !== undefined) return;
    report.add(
      'warning',
      'population-unreadable',
      '人口不是可用的数字，改用推算值',
      'has a population that is no usable number; it is estimated',
      { unit: label },
    );
  });
  const assumed = assumedOf(units, known, areasKm2, residentsPerCell, report);
  const empty = known.filter((value) => value !== undefined && Math.round(value) < 1).length;
  if (empty > 0)
    report.add(
      'warning',
      'population-zero',
      `${empty} 个网格无人居住，按 1 人计（模型要求每个网格至少 1 人）`,
      `Cells without residents: ${empty}; they count as 1, since every cell of the model has somebody`,
      { count: empty },
    );
  const whole = known.map((value, index) => Math.max(1, Math.round(value ?? assumed[index])));
  const total = whole.reduce((sum, value) => sum + value, 0);
  if (total > MAX_POPULATION)
    throw new WanggeError(
      'import-population',
      {
        zh: `人口合计 ${total}，上限为 ${MAX_POPULATION}`,
        en: `The population is ${total} in total; at most ${MAX_POPULATION} are read`,
      },
      { total },
    );
  return whole;
}

/** What is assumed for each unit without a number: the number per cell that was given, else its area at the density of the others. */
function assumedOf(
  units: readonly RawUnit[],
  known: readonly (number | undefined)[],
  areasKm2: readonly number[],
  residentsPerCell: number | undefined,
  report: ImportReport,
): number[] {
  const missing = units.flatMap((unit, index) => (known[index] === undefined ? [{ unit, index }] : []));
  const count = missing.length;
  if (count === 0) return [];
  if (residentsPerCell !== undefined) {
    report.add(
      'warning',
      'population-assumed',
      `${count} 个网格没有人口数，按每网格 ${residentsPerCell} 人计`,
      `Cells without a population: ${count}; ${residentsPerCell} residents each are assumed`,
      { count },
    );
    return units.map(() => residentsPerCell);
  }
  if (count === units.length)
    throw new WanggeError(
      'import-no-population',
      {
        zh: `人口列和户数列里没有一个可用的数字（共 ${count} 个网格）；请指定别的列，或给出每网格人数`,
        en: `The columns of population and households hold no usable number for any of the ${count} cells: name another column, or give a number of residents per cell`,
      },
      { count },
    );
  const stated = known.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const settled = known.reduce<number>((sum, value, i) => sum + (value === undefined ? 0 : areasKm2[i]), 0);
  const density = settled > 0 ? stated / settled : 0;
  const assumed = areasKm2.map((area) => Math.max(1, Math.round(area * density)));
  const guessed = missing.reduce((sum, { index }) => sum + assumed[index], 0);
  const share = Math.round((100 * guessed) / (guessed + stated));
  if (count > (1 - WELL_KNOWN) * units.length)
    report.add(
      'warning',
      'population-mostly-assumed',
      `请注意：只有 ${units.length - count} 个网格给出可用的人口数，其余 ${count} 个是推算的，占总人口 ${share} %：结果只能作演示，请补上人口`,
      `Attention: usable numbers of residents: ${units.length - count} of ${units.length} cells; those of the other ${count} are assumed, ${share} % of all: good for a demonstration only, please add the numbers`,
      { count },
    );
  for (const { unit } of missing)
    report.add(
      'warning',
      'population-assumed',
      '没有人口数，按面积取相同密度',
      'has no number of residents; its area at the density of the others is taken',
      { unit: unit.label },
    );
  return assumed;
}
