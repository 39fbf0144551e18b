// Firms as users of service centres: their visits for administration are wanted, served and left unmet like those of residents of
// their grid. Only books; draws nothing.
import type { ServiceNetwork } from '../../plan/services/service-network.ts';
import { serviceCategories } from '../../plan/services/service-needs.ts';
import { serviceField } from '../../world/services.ts';
import type { World } from '../../world/world.ts';

const CATEGORIES = serviceCategories.length;
const ADMINISTRATION = serviceCategories.indexOf('administration');

/** Books what the firms of a grid wanted in a month and what was met. @param i position of the grid in its network */
export function bookFirmVisits(world: World, network: ServiceNetwork, unmet: Float64Array, i: number): void {
  const wanted = network.firmNeed[i];
  if (wanted <= 0) return;
  const at = i * CATEGORIES + ADMINISTRATION;
  world.services.add(serviceField.firmWanted, wanted);
  world.services.add(serviceField.firmMet, wanted * (1 - unmet[at] / network.need[at]));
}
