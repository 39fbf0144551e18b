// What residents spend on getting services: trips, hours, hand-overs between offices that they make themselves, and how many are
// guided. Declarations and values; not a number where no month was served with navigation simulated.
import { serviceField, type ServiceField } from '../../world/services.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

export const navigationDeclarations: readonly MeasureDeclaration[] = [
  row(
    'trips-per-need',
    '每满足一次需求的跑腿次数',
    'Trips that residents make per need met',
    'times',
    'truth',
    'lower',
    0.02,
  ),
  row(
    'resident-hours-per-need',
    '居民每满足一次需求的用时',
    'Hours that residents spend per need met',
    'hour',
    'truth',
    'lower',
    0.02,
  ),
  row(
    'own-hand-overs',
    '每百次服务由居民自己在科室间流转的次数',
    'Hand-overs between offices that residents make themselves, per 100 needs met',
    'times',
    'truth',
    'lower',
    1,
  ),
  row(
    'navigation-use',
    '得到导航或导办的需求比例',
    'Needs met with navigation or a guide',
    'share',
    'truth',
    'neither',
    0.01,
  ),
];

/** Returns these measures by id. */
export function navigationMeasures({ services }: World): Record<string, number> {
  const sum = (field: ServiceField) => services.sums[serviceField[field]];
  const perNeed = (field: ServiceField) => (sum('needsServed') > 0 ? sum(field) / sum('needsServed') : NaN);
  return {
    'trips-per-need': perNeed('trips'),
    'resident-hours-per-need': perNeed('residentHours'),
    'own-hand-overs': 100 * perNeed('ownHandOvers'),
    'navigation-use': perNeed('guidedNeeds'),
  };
}
