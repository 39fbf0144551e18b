// Two-step floating catchment (Luo and Wang 2003; weighted by distance, Luo and Qi 2009): supply of each centre over the needs within
// its reach, then the sum of these ratios over the centres within a grid's reach. Needs-weighted access adds up to the supply.

/**
 * Returns access, supply per unit of need, [cell * categories + category].
 * @param need units wanted, [cell * categories + category]
 * @param weight 0..1, [cell * centres + centre]; 0 = out of reach
 * @param supply units offered, [centre * categories + category]; what nobody can reach counts for nobody
 */
export function floatingCatchment(
  need: Float64Array,
  weight: Float64Array,
  supply: Float64Array,
  categories: number,
): Float64Array {
  const cells = need.length / categories;
  const centres = supply.length / categories;
  const access = new Float64Array(need.length);
  for (let centre = 0; centre < centres; centre++) {
    for (let k = 0; k < categories; k++) {
      let demand = 0;
      for (let i = 0; i < cells; i++) demand += need[i * categories + k] * weight[i * centres + centre];
      if (demand <= 0) continue;
      const ratio = supply[centre * categories + k] / demand;
      for (let i = 0; i < cells; i++) access[i * categories + k] += ratio * weight[i * centres + centre];
    }
  }
  return access;
}
