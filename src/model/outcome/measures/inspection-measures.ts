// Inspections and violations of premises, and collective protest: declarations and values. Not a number where they are not simulated.
import { grievanceBook } from '../../mechanisms/protest.ts';
import { premisesBook, type premisesBooks } from '../../world/premises.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

const DAYS_PER_YEAR = 365;

export const inspectionTruthDeclarations: readonly MeasureDeclaration[] = [
  row(
    'true-violations',
    '真实违规商户比例',
    'Premises in violation, mean over the window',
    'share',
    'truth',
    'lower',
    0.01,
  ),
  row(
    'tip-offs',
    '每百次检查的通风报信',
    'Shops told to close, per 100 premises inspected',
    'cases',
    'truth',
    'lower',
    1,
  ),
  row(
    'violation-harm',
    '违规经营每千居民每年损害日',
    'Harm-days from premises in violation, per 1,000 residents and year',
    'harm-days',
    'truth',
    'lower',
    20,
  ),
  row(
    'petitions',
    '取缔引发的信访（每百万居民每年）',
    'Petitions after closures, per million residents and year',
    'cases',
    'truth',
    'lower',
    5,
  ),
  row(
    'protests',
    '每百万居民每年群体性事件',
    'Collective protests per million residents and year',
    'incidents',
    'truth',
    'lower',
    5,
  ),
];

export const inspectionRecordDeclarations: readonly MeasureDeclaration[] = [
  row(
    'inspection-compliance',
    '检查合格率',
    'Inspection score: found in order',
    'share',
    'record',
    'higher',
    0.01,
  ),
];

export const inspectionGapDeclarations: readonly MeasureDeclaration[] = [
  row(
    'inspection-gap',
    '检查合格率与真实守规率之差',
    'Inspection score minus premises truly in order',
    'share',
    'gap',
    'lower',
    0.01,
  ),
];

export const inspectionCostDeclarations: readonly MeasureDeclaration[] = [
  row(
    'inspection-hours',
    '每千居民每年检查工时',
    'Hours of inspections per 1,000 residents and year',
    'hour',
    'cost',
    'lower',
    5,
  ),
];

/** Returns the values of these measures but for the indicator, which is computed with the others. */
export function inspectionMeasures(world: World): Record<string, number> {
  const { plan, premises, grievances } = world;
  const book = (name: (typeof premisesBooks)[number]) => premises.books[premisesBook[name]];
  const years = (plan.windowEndDay - plan.reformDay) / DAYS_PER_YEAR;
  const { residents } = plan.selection;
  const perResidents = (count: number, base: number, simulated: boolean) =>
    simulated && residents > 0 ? count / ((residents / base) * years) : NaN;
  const inspected = premises.count > 0;
  const violating = ratio(book('violatingDays'), book('premisesDays'));
  const harm = book('violatingDays') * plan.scenario.premises.harmPerDay;
  return {
    'true-violations': violating,
    'tip-offs': 100 * ratio(book('warnings'), book('visits')),
    'violation-harm': perResidents(harm, 1000, inspected),
    petitions: perResidents(book('petitions'), 1e6, inspected),
    protests: perResidents(grievances.books[grievanceBook.protests], 1e6, grievances.stock.length > 0),
    'inspection-gap': ratio(book('foundInOrder'), book('visits')) - (1 - violating),
    'inspection-hours': perResidents(book('visitHours'), 1000, inspected),
  };
}

function ratio(numerator: number, denominator: number): number {
  return denominator > 0 ? numerator / denominator : NaN;
}
