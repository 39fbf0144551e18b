// Services: use, needs met, access and its fairness. Declarations, and how they are computed from the sums of the window; NaN where
// no month was served.
import { gini } from '../../../core/gini.ts';
import { serviceField, type ServiceField } from '../../world/services.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

export const serviceDeclarations: readonly MeasureDeclaration[] = [
  row(
    'service-use',
    '每千居民每年服务人次',
    'Service visits per 1,000 residents and year',
    'visits',
    'truth',
    'higher',
    20,
  ),
  row(
    'service-use-per-yuan',
    '每元经费服务人次',
    'Visits to service centres per yuan',
    'visits',
    'cost',
    'higher',
    0.001,
  ),
  row(
    'service-cost-per-need',
    '每满足一次需求的公共经费',
    'Public yuan per need met beyond communities',
    'yuan',
    'cost',
    'lower',
    1,
  ),
  row('service-unmet', '未满足的服务需求', 'Unmet needs of services', 'share', 'truth', 'lower', 0.005),
  row(
    'service-turned-away',
    '到访而未获服务的比例',
    'Turned away, of those who come to a centre',
    'share',
    'truth',
    'lower',
    0.005,
  ),
  row(
    'service-repeated',
    '与社区重复的服务比例',
    'Repeating what communities offer, of visits to centres',
    'share',
    'truth',
    'lower',
    0.005,
  ),
  row(
    'service-near',
    '步行15分钟内有服务中心的居民',
    'Residents within 15 minutes’ walk of a centre',
    'share',
    'truth',
    'higher',
    0.005,
  ),
  row(
    'service-access-gini',
    '服务可及性的基尼系数（网格间）',
    'Gini coefficient of access to services between cells',
    '0-1',
    'truth',
    'lower',
    0.005,
  ),
  row(
    'service-met-gini',
    '需求满足程度的基尼系数（网格间）',
    'Gini coefficient of needs met between cells',
    '0-1',
    'truth',
    'lower',
    0.002,
  ),
  row(
    'service-awareness',
    '知晓服务中心的居民比例',
    'Residents who know of the service centres, mean over the window',
    'share',
    'truth',
    'higher',
    0.005,
  ),
];

/** Returns the measures of services by id. */
export function serviceMeasures(world: World): Record<string, number> {
  const { services } = world;
  const { cellResidents } = world.plan.selection;
  const sum = (field: ServiceField) => services.sums[serviceField[field]];
  const served = Array.from(cellResidents.keys()).filter((cell) => services.wanted[cell] > 0);
  const weights = served.map((cell) => cellResidents[cell]);
  return {
    'service-use': ratio(sum('visits') + sum('unitVisits'), sum('residentMonths') / 12_000),
    'service-use-per-yuan': ratio(sum('visits'), sum('yuan')),
    'service-cost-per-need': ratio(sum('yuan'), sum('met') - sum('communityMet')),
    'service-unmet': ratio(sum('wanted') - sum('met'), sum('wanted')),
    'service-turned-away': ratio(sum('turnedAway'), sum('turnedAway') + sum('visits')),
    'service-repeated': ratio(sum('repeated'), sum('visits')),
    'service-near': ratio(sum('nearResidentMonths'), sum('residentMonths')),
    'service-access-gini': gini(
      served.map((cell) => services.access[cell]),
      weights,
    ),
    'service-met-gini': gini(
      served.map((cell) => services.met[cell] / services.wanted[cell]),
      weights,
    ),
    'service-awareness': ratio(sum('awareResidentMonths'), sum('residentMonths')),
  };
}

function ratio(numerator: number, denominator: number): number {
  return denominator > 0 ? numerator / denominator : NaN;
}
