// Cuts a town into zones where no plan says how: its communities, in the order in which they follow each other on the ground, in runs of
// about equal population.

/**
 * Cuts the communities of each town, in order, into runs of about equal weight, none of them empty.
 * @returns zone of each community, from 0 within its town; ascending along the order
 */
export function cutIntoRuns(
  townOf: Int32Array,
  weight: Float64Array,
  towns: number,
  perTown: number,
): Int32Array {
  const zoneOf = new Int32Array(townOf.length);
  for (let town = 0; town < towns; town++) {
    const members: number[] = [];
    townOf.forEach((its, community) => {
      if (its === town) members.push(community);
    });
    const zones = Math.min(perTown, members.length);
    const total = members.reduce((sum, community) => sum + weight[community], 0);
    let before = 0;
    let zone = 0;
    members.forEach((community, at) => {
      const left = members.length - at;
      const middle = before + weight[community] / 2;
      const wanted = total > 0 ? Math.floor((middle / total) * zones) : 0;
      const next = at === 0 ? 0 : Math.min(wanted, zone + 1);
      zone = Math.min(zones - 1, Math.max(zone, next));
      if (zones - zone > left) zone = zones - left; // every further zone still needs a community
      zoneOf[community] = zone;
      before += weight[community];
    });
  }
  return zoneOf;
}
