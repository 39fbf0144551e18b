// Firms: what becomes of the problems beside them, how they find it, whether they speak up, and whether their visits to centres are met.
// Declarations and values; not a number where firms are not simulated.
import { sumField } from '../../ledger/tally.ts';
import { firmBook, type FirmBook } from '../../world/enterprises.ts';
import { serviceField } from '../../world/services.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

const DAYS_PER_YEAR = 365;

export const firmDeclarations: readonly MeasureDeclaration[] = [
  row(
    'firm-solved-share',
    '涉企问题真实解决率',
    'Really solved, of the problems that concern firms beside them',
    'share',
    'truth',
    'higher',
    0.005,
  ),
  row(
    'firm-satisfaction',
    '企业满意度（期末）',
    'Satisfaction of firms at the end of the window',
    '0-1',
    'truth',
    'higher',
    0.01,
  ),
  row(
    'firm-reports',
    '每千家企业每年反映量（各渠道）',
    'Reports of firms by all channels, per 1,000 firms and year',
    'cases',
    'truth',
    'neither',
    5,
  ),
  row(
    'firm-silence',
    '企业注意到而不反映的比例',
    'Firms that notice a problem and tell nobody',
    'share',
    'truth',
    'lower',
    0.005,
  ),
  row(
    'firm-inspections',
    '每百次企业反映引来的检查',
    'Inspections that follow, per 100 reports of firms',
    'cases',
    'truth',
    'neither',
    0.5,
  ),
  row(
    'firm-service-met',
    '企业服务需求满足率',
    'Needs of firms that services meet',
    'share',
    'truth',
    'higher',
    0.005,
  ),
];

/** Returns the measures of firms by id. */
export function firmMeasures(world: World): Record<string, number> {
  const { enterprises, plan, services, tally } = world;
  const book = (name: FirmBook) => enterprises.books[firmBook[name]];
  const years = (plan.windowEndDay - plan.reformDay) / DAYS_PER_YEAR;
  const reports = book('told') + book('called') + book('posted');
  return {
    'firm-solved-share': ratio(book('solved'), book('arisen')),
    'firm-satisfaction': tally.sums[sumField.firmSatisfactionAtEnd],
    'firm-reports': ratio(reports, (enterprises.count / 1000) * years),
    'firm-silence': ratio(book('silent'), book('noticed')),
    'firm-inspections': 100 * ratio(book('inspected'), reports),
    'firm-service-met': ratio(services.sums[serviceField.firmMet], services.sums[serviceField.firmWanted]),
  };
}

function ratio(numerator: number, denominator: number): number {
  return denominator > 0 ? numerator / denominator : NaN;
}
