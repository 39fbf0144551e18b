// Which part of the territory a run simulates: the whole district, or a sample of whole towns with their stations
// (RULES 31). Local indices run over the selected part; global indices stay the identity (origin keys).
import { WanggeError } from '../../core/errors.ts';
import type { Territory } from '../../scenario/generate/territory.ts';

export interface Selection {
  /** Global index of each selected town, community and cell, ascending. */
  readonly townIds: Int32Array;
  readonly communityIds: Int32Array;
  readonly cellIds: Int32Array;
  /** Local town and community of each local cell; local town of each local community. */
  readonly cellTown: Int32Array;
  readonly cellCommunity: Int32Array;
  readonly communityTown: Int32Array;
  readonly cellResidents: Int32Array;
  /** First local resident of each local cell; length cells + 1. */
  readonly cellFirstResident: Int32Array;
  readonly residents: number;
  /** Residents simulated / residents of the district. */
  readonly share: number;
}

/** Selects towns. @param towns global indices, null = all. @throws WanggeError `unknown-town` */
export function selectTowns(territory: Territory, towns: readonly number[] | null): Selection {
  const wanted =
    towns === null ? Array.from({ length: territory.towns }, (_, town) => town) : [...new Set(towns)];
  wanted.sort((a, b) => a - b);
  const unknown = wanted.find((town) => !Number.isInteger(town) || town < 0 || town >= territory.towns);
  if (unknown !== undefined || wanted.length === 0) {
    throw new WanggeError(
      'unknown-town',
      {
        zh: `没有编号为 ${String(unknown)} 的街镇（应为 0 到 ${String(territory.towns - 1)}）`,
        en: `There is no town ${String(unknown)} (0 to ${String(territory.towns - 1)})`,
      },
      { town: unknown, towns: territory.towns },
    );
  }
  const townLocal = localIndex(wanted, territory.towns);
  const communityIds = indicesWhere(territory.communities, (c) => townLocal[territory.communityTown[c]] >= 0);
  const communityLocal = localIndex(communityIds, territory.communities);
  const cellIds = indicesWhere(territory.cells, (cell) => townLocal[territory.cellTown[cell]] >= 0);
  const cellResidents = Int32Array.from(cellIds, (cell) => territory.cellPopulation[cell]);
  const cellFirstResident = new Int32Array(cellIds.length + 1);
  cellResidents.forEach((count, i) => (cellFirstResident[i + 1] = cellFirstResident[i] + count));
  const residents = cellFirstResident[cellIds.length];
  return {
    townIds: Int32Array.from(wanted),
    communityIds: Int32Array.from(communityIds),
    cellIds: Int32Array.from(cellIds),
    cellTown: Int32Array.from(cellIds, (cell) => townLocal[territory.cellTown[cell]]),
    cellCommunity: Int32Array.from(cellIds, (cell) => communityLocal[territory.cellCommunity[cell]]),
    communityTown: Int32Array.from(communityIds, (c) => townLocal[territory.communityTown[c]]),
    cellResidents,
    cellFirstResident,
    residents,
    share: residents / territory.cellFirstResident[territory.cells],
  };
}

function indicesWhere(count: number, holds: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < count; i++) if (holds(i)) found.push(i);
  return found;
}

function localIndex(ids: readonly number[], count: number): Int32Array {
  const local = new Int32Array(count).fill(-1);
  ids.forEach((id, index) => (local[id] = index));
  return local;
}
