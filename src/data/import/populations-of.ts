// Residents of each unit: as counted; else from counted households; else the mean of the others or a number that the user gave.
import { WanggeError } from '../../core/errors.ts';
import { RESIDENTS_PER_HOUSEHOLD } from '../../zoning/units-of-territory.ts';
import type { ImportReport } from './import-report.ts';
import type { RawUnit } from './raw-unit.ts';

const MAX_POPULATION = 12_000_000;

/** Returns whole residents, at least one each. @throws WanggeError `import-population` when they are too many */
export function populationsOf(
  units: readonly RawUnit[],
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
  const stated = known.filter((value) => value !== undefined);
  const mean =
    residentsPerCell ??
    (stated.length > 0 ? stated.reduce((sum, value) => sum + value, 0) / stated.length : 1);
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
  const missing = known.filter((value) => value === undefined).length;
  if (missing > 0)
    report.add(
      'warning',
      'population-assumed',
      `${missing} 个网格没有人口数，按每网格 ${Math.max(1, Math.round(mean))} 人计`,
      `Cells without a population: ${missing}; ${Math.max(1, Math.round(mean))} residents each are assumed`,
      { count: missing },
    );
  const empty = known.filter((value) => value !== undefined && Math.round(value) < 1).length;
  if (empty > 0)
    report.add(
      'warning',
      'population-zero',
      `${empty} 个网格无人居住，按 1 人计（模型要求每个网格至少 1 人）`,
      `Cells without residents: ${empty}; they count as 1, since every cell of the model has somebody`,
      { count: empty },
    );
  const whole = known.map((value) => Math.max(1, Math.round(value ?? mean)));
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
