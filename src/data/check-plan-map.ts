// Whether a plan in a file was made for the map that it is opened on: cells are often called by number alone, and cell 7 is another
// place on another map. Files that name towns and residents tell; those that do not are taken as they are.
import { WanggeError } from '../core/errors.ts';
import { cellId } from '../scenario/generate/cell-label.ts';
import type { Territory } from '../scenario/generate/territory.ts';
import type { BilingualText } from '../scenario/schema/parameter.ts';

/** Residents may differ by this share of all and still be those of the same map, counted another time. */
export const PEOPLE_DRIFT = 0.1;

/** What a row of a file says of a cell; null where it says nothing. */
export interface SaidOfCell {
  readonly cell: number;
  readonly town: string | null;
  readonly people: number | null;
}

/**
 * Holds what a file says of cells against the map.
 * @param name of the file, for messages
 * @returns what the reader should know all the same; empty when everything agrees
 * @throws WanggeError `plan-other-map` where towns differ, or residents by more than `PEOPLE_DRIFT` of all
 */
export function checkPlanMap(
  name: string,
  said: readonly SaidOfCell[],
  territory: Territory,
): BilingualText[] {
  const { cells, cellTown, townNames, cellPopulation } = territory;
  const elsewhere = said.filter(({ cell, town }) => {
    const { zh, en } = townNames[cellTown[cell]];
    return town !== null && town !== zh && town !== en;
  });
  if (elsewhere.length > 0) {
    const [{ cell, town }] = elsewhere;
    const here = townNames[cellTown[cell]];
    const id = cellId(territory, cell);
    throw otherMap(
      name,
      {
        zh: `有 ${elsewhere.length} 个网格不在文件所说的街镇，例如 ${id}，文件写“${town ?? ''}”，这里是“${here.zh}”`,
        en: `${elsewhere.length} of its cells lie in other towns here, such as ${id}: "${town ?? ''}" in the file, "${here.en}" here`,
      },
      unlessStripped,
    );
  }
  const counted = said.filter(({ people }) => people !== null);
  const differing = counted.filter(({ cell, people }) => people !== cellPopulation[cell]);
  const here = counted.reduce((sum, { cell }) => sum + cellPopulation[cell], 0);
  const off = differing.reduce(
    (sum, { cell, people }) => sum + Math.abs((people ?? 0) - cellPopulation[cell]),
    0,
  );
  const share = here > 0 ? off / here : 0;
  const percent = `${Math.max(0.1, Math.round(share * 1000) / 10)} %`;
  if (share > PEOPLE_DRIFT)
    throw otherMap(
      name,
      {
        zh: `有 ${differing.length} 个网格的人口与这里不同，相差共计 ${percent}`,
        en: `${differing.length} of its cells have other residents here, ${percent} of all`,
      },
      unlessStripped,
    );
  const doubts: BilingualText[] = [];
  if (differing.length > 0)
    doubts.push({
      zh: `${name}：有 ${differing.length} 个网格的人口与这里略有不同（共 ${percent}），方案按这里的人口评判`,
      en: `${name}: ${differing.length} of its cells have slightly other residents here (${percent} of all); the plan is judged by those here`,
    });
  if (said.length < cells)
    doubts.push({
      zh: `${name}：只写了 ${cells} 个网格中的 ${said.length} 个，其余不属于任何片区`,
      en: `${name}: names only ${said.length} of the ${cells} grid cells; the others belong to no zone`,
    });
  return doubts;
}

/** What to do where the columns alone speak against a plan. */
const unlessStripped = {
  zh: '；确要用在这里，请删去 town 与 people 两列',
  en: '; to use it here all the same, take out its columns town and people',
};

/** Returns the refusal of a plan that was made for another map, with the reason. @param besides what else can be done */
export function otherMap(
  name: string,
  why: BilingualText,
  besides: BilingualText = { zh: '', en: '' },
): WanggeError {
  return new WanggeError('plan-other-map', {
    zh: `${name} 是为另一张地图画的：${why.zh}。请打开它所属的情景${besides.zh}`,
    en: `${name} was drawn for another map: ${why.en}. Open the scenario that it belongs to${besides.en}`,
  });
}
