// Fingerprint of a territory, to tell that two engines or versions made the same map.
import { ResultHash } from '../../core/hash.ts';
import type { Territory } from './territory.ts';

/** Returns 16 hexadecimal digits over everything in the table, names included. */
export function territoryHash(territory: Territory): string {
  const hash = new ResultHash();
  hash.number(territory.cells).number(territory.communities).number(territory.towns);
  const columns = [
    territory.cellCommunity,
    territory.cellTown,
    territory.communityTown,
    territory.townIsPark,
    territory.cellPopulation,
    territory.cellFirstResident,
    territory.cellNeighbourhood,
    territory.cellAreaKm2,
    territory.cellX,
    territory.cellY,
    territory.polygonOffsets,
    territory.polygonPoints,
    territory.neighbourOffsets,
    territory.neighbourIds,
  ];
  for (const column of columns) hash.array(column);
  for (const { zh, en } of [...territory.townNames, ...territory.communityNames]) hash.text(zh).text(en);
  return hash.hex();
}
