// What each keyed draw of the district generator decides (counter layout: src/core/random.ts). The generator has a domain of
// its own under the user's seed, so its purposes never meet those of the model, and no replication enters.
// Never renumber: the map of every scenario rests on it.

/** Domain of rootKey for the territory: 'terr' in ASCII. */
export const territoryDomain = 0x74657272;

export const territoryPurpose = {
  /** (0, 0), 0: u0 proportions, u1 phase of the first bend; 1: phase and size of the second. */
  shape: 1,
  /** (side, 0), 0: u0 direction, u1 distance from the middle. */
  side: 2,
  /** (core, 0), attempt: u0, u1 place. */
  core: 3,
  /** (core, 0), 0: u0 reach, u1 strength. */
  coreSize: 4,
  /** (cell, 0), 2 * attempt: u0, u1 place; 2 * attempt + 1: u0 whether the density accepts it. */
  site: 5,
  /** (cell, 0), 0: u0 residents relative to the mean. */
  population: 6,
  /** (cell, type), 0: u0 leaning of the cell towards the neighbourhood type. */
  neighbourhood: 7,
} as const;
