// Local organisations (驻区单位) add services (claim C13). By its own choice an organisation offers what it likes best and meets people at
// random, so that only the unmet part of their needs is served; from a menu (菜单认领) it claims, of the two categories it can offer, what
// is needed most in the town. What it can offer is a keyed trait. Draws: serviceUnit (people).
import type { Policy } from '../../../scenario/schema/scenario.ts';
import type { ServiceNetwork } from '../../plan/services/service-network.ts';
import { serviceCategories } from '../../plan/services/service-needs.ts';
import { purpose } from '../../purposes.ts';
import type { World } from '../../world/world.ts';

const CATEGORIES = serviceCategories.length;

/** Lets organisations serve what they can. Mutates unmet, [cell * categories + category]. Returns their visits of the month. */
export function addUnits(
  world: World,
  town: number,
  settings: Policy['services'],
  network: ServiceNetwork,
  unmet: Float64Array,
): number {
  if (settings.units === 'none') return 0;
  const open = new Float64Array(CATEGORIES);
  const wanted = new Float64Array(CATEGORIES);
  for (let at = 0; at < unmet.length; at++) {
    open[at % CATEGORIES] += unmet[at];
    wanted[at % CATEGORIES] += network.need[at];
  }
  const taken = claims(world, town, settings, network.residents, open, wanted);
  let visits = 0;
  for (let k = 0; k < CATEGORIES; k++) {
    if (taken[k] <= 0) continue;
    visits += taken[k];
    for (let at = k; at < unmet.length; at += CATEGORIES) unmet[at] -= unmet[at] * (taken[k] / open[k]);
  }
  return visits;
}

/** Returns the visits that organisations serve by category, never more than are open. */
function claims(
  world: World,
  town: number,
  settings: Policy['services'],
  residents: number,
  open: Float64Array,
  wanted: Float64Array,
): Float64Array {
  const { people } = world.services;
  const count = Math.round((settings.unitsPerTenThousand * residents) / 10_000);
  const taken = new Float64Array(CATEGORIES);
  for (let unit = 0; unit < count; unit++) {
    people.draw(purpose.serviceUnit, 0, world.plan.selection.townIds[town], unit);
    const favourite = (people.w0 >>> 0) % CATEGORIES;
    const other = (favourite + 1 + ((people.w1 >>> 0) % (CATEGORIES - 1))) % CATEGORIES;
    const left = (k: number) => open[k] - taken[k];
    const menu = settings.units === 'menu';
    const chosen = menu && left(other) > left(favourite) ? other : favourite;
    const hits = menu || wanted[chosen] <= 0 ? 1 : left(chosen) / wanted[chosen];
    taken[chosen] += Math.max(0, Math.min(settings.visitsPerUnitMonth * hits, left(chosen)));
  }
  return taken;
}
