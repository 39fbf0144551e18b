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

/**
 * Returns the same for one category where a place counts fully or not at all.
 * @param need units wanted, by cell
 * @param supply units offered, by centre
 * @param reach cells within reach of centre c: ids[offsets[c] .. offsets[c + 1]]
 */
export function catchmentWithin(
  need: Float64Array,
  supply: Float64Array,
  reach: { readonly offsets: ArrayLike<number>; readonly ids: ArrayLike<number> },
): Float64Array {
  const access = new Float64Array(need.length);
  for (let centre = 0; centre < supply.length; centre++) {
    const [from, end] = [reach.offsets[centre], reach.offsets[centre + 1]];
    let demand = 0;
    for (let at = from; at < end; at++) demand += need[reach.ids[at]];
    if (demand <= 0) continue;
    const ratio = supply[centre] / demand;
    for (let at = from; at < end; at++) access[reach.ids[at]] += ratio;
  }
  return access;
}
