// How many zones a command asks for where nobody says: as on the page, with the reason for those who wonder.
import { hasZonesToday, todaysPlan } from '../../experiment/zones/todays-plan.ts';
import { defaultZones, type DefaultZones } from '../../zoning/generate/search-defaults.ts';
import type { ZoneSite } from './zone-site.ts';

/** Returns the number of zones and why it is that. */
export function zonesByDefault({ scenario, territory, units, norms }: ZoneSite): DefaultZones {
  const { zones } = todaysPlan(scenario, territory);
  return defaultZones(units, norms, { zones, isAssumed: !hasZonesToday(scenario) });
}
