// How much of what is asked of a centre it can serve: each category from its own capacity, the rest from what its categories share
// (claim C11: merged offices). Capacity counts in yuan, since categories differ in cost. Draws nothing.
import type { ServiceNetwork } from '../../plan/services/service-network.ts';
import { serviceCategories } from '../../plan/services/service-needs.ts';

const CATEGORIES = serviceCategories.length;

/**
 * Returns the share of coming residents who are served, [centre * categories + category]; 1 where nobody comes.
 * @param going share of a grid's needs that goes to each centre, [cell * centres + centre]
 * @param pooling share of capacity that all categories of a centre share, 0..1
 */
export function servedShares(network: ServiceNetwork, going: Float64Array, pooling: number): Float64Array {
  const { cells, centres, need, supply, cost } = network;
  const asked = new Float64Array(centres * CATEGORIES);
  for (let i = 0; i < cells.length; i++) {
    for (let centre = 0; centre < centres; centre++) {
      const share = going[i * centres + centre];
      for (let k = 0; k < CATEGORIES; k++) asked[centre * CATEGORIES + k] += need[i * CATEGORIES + k] * share;
    }
  }
  const served = new Float64Array(asked.length).fill(1);
  for (let centre = 0; centre < centres; centre++) {
    let sharedYuan = 0;
    let beyondYuan = 0;
    for (let k = 0; k < CATEGORIES; k++) {
      const at = centre * CATEGORIES + k;
      sharedYuan += pooling * supply[at] * cost[k];
      beyondYuan += Math.max(0, asked[at] - (1 - pooling) * supply[at]) * cost[k];
    }
    const helped = beyondYuan > 0 ? Math.min(1, sharedYuan / beyondYuan) : 1;
    for (let k = 0; k < CATEGORIES; k++) {
      const at = centre * CATEGORIES + k;
      if (asked[at] <= 0) continue;
      const own = Math.min(asked[at], (1 - pooling) * supply[at]);
      served[at] = Math.min(1, (own + helped * (asked[at] - own)) / asked[at]);
    }
  }
  return served;
}
