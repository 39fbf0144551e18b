// Units with repaired outlines -> towns, communities and cells of a map, in order of first occurrence, numbered in a row. What the
// input leaves open is assumed openly: every assumption is in the report.
import { WanggeError } from '../../core/errors.ts';
import { polygonArea } from '../../scenario/generate/polygon.ts';
import type { MapCell } from '../../scenario/map/map-tables.ts';
import type { TerritoryMap } from '../../scenario/schema/territory-map.ts';
import { maxMapCells } from '../../scenario/schema/territory-map.ts';
import type { ImportReport } from './import-report.ts';
import { populationsOf } from './populations-of.ts';
import type { RawUnit } from './raw-unit.ts';

const MAX_TOWNS = 400;
const MAX_COMMUNITIES = 4000;

export interface PlacedUnit {
  readonly unit: RawUnit;
  readonly ring: readonly number[];
}

export interface NeighbourhoodType {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
}

export interface AssembledMap {
  readonly towns: TerritoryMap['towns'];
  readonly communities: TerritoryMap['communities'];
  readonly cells: readonly Omit<MapCell, 'line'>[];
}

export interface AssemblyOptions {
  readonly residentsPerCell: number | undefined;
  readonly neighbourhoods: readonly NeighbourhoodType[];
}

/** Assembles the tiers. @throws WanggeError `import-too-many`, `import-population` */
export function assembleMap(
  placed: readonly PlacedUnit[],
  { residentsPerCell, neighbourhoods }: AssemblyOptions,
  report: ImportReport,
): AssembledMap {
  const tiers = new Tiers(
    placed.map(({ unit }) => unit),
    report,
  );
  checkCount(placed.length, maxMapCells, '网格', 'cells');
  checkCount(tiers.towns.length, MAX_TOWNS, '街镇', 'towns');
  checkCount(tiers.communities.length, MAX_COMMUNITIES, '社区', 'communities');
  const units = placed.map(({ unit }) => unit);
  const populations = populationsOf(
    units,
    placed.map(({ ring }) => polygonArea(ring)),
    residentsPerCell,
    report,
  );
  const ids = uniqueIds(units, report);
  const typeOf = neighbourhoodTypes(units, neighbourhoods, report);
  const cells = placed.map(({ unit, ring }, index) => ({
    id: ids[index],
    name: unit.name || ids[index],
    community: tiers.communityOf[index],
    population: populations[index],
    ...(unit.households === undefined || !(unit.households >= 0) || unit.households >= 1e8
      ? {}
      : { households: Math.round(unit.households) }),
    ...(typeOf(unit) === undefined ? {} : { neighbourhood: typeOf(unit) }),
    ring,
  }));
  const order = [...cells.keys()].sort((a, b) => cells[a].community - cells[b].community || a - b);
  return { towns: tiers.towns, communities: tiers.communities, cells: order.map((index) => cells[index]) };
}

class Tiers {
  readonly towns: { name: { zh: string; en: string }; park: boolean }[];
  readonly communities: { name: string; town: number }[];
  readonly communityOf: number[];

  constructor(units: readonly RawUnit[], report: ImportReport) {
    const noTown = units.filter(({ town }) => town === '').length;
    const noCommunity = units.filter(({ community }) => community === '').length;
    const townName = ({ town }: RawUnit) => town || (noTown === units.length ? '全域' : '未注明街镇');
    const communityName = (unit: RawUnit) =>
      unit.community || (noCommunity === units.length ? townName(unit) : '未注明社区');
    if (noTown > 0)
      report.add(
        'warning',
        'town-assumed',
        `${noTown} 个网格没有街镇，归入同一街镇`,
        `Cells that name no town: ${noTown}; they form one`,
        { count: noTown },
      );
    if (noCommunity > 0)
      report.add(
        'warning',
        'community-assumed',
        `${noCommunity} 个网格没有社区，每个街镇归为一个社区`,
        `Cells that name no community: ${noCommunity}; those of a town form one`,
        { count: noCommunity },
      );
    const townNames = [...new Set(units.map(townName))];
    const keys = [...new Set(units.map((unit) => JSON.stringify([townName(unit), communityName(unit)])))];
    const split = keys.map((key) => JSON.parse(key) as [string, string]);
    const order = [...split.keys()].sort(
      (a, b) => townNames.indexOf(split[a][0]) - townNames.indexOf(split[b][0]) || a - b,
    );
    this.communities = order.map((index) => ({
      name: split[index][1],
      town: townNames.indexOf(split[index][0]),
    }));
    const rank = new Map(order.map((index, position) => [keys[index], position]));
    this.communityOf = units.map(
      (unit) => rank.get(JSON.stringify([townName(unit), communityName(unit)])) ?? 0,
    );
    const parks = new Set(
      townNames.filter((town) => units.every((unit) => townName(unit) !== town || unit.park)),
    );
    this.towns = townNames.map((town) => ({
      name: {
        zh: town,
        en: town === '全域' ? 'Whole territory' : town === '未注明街镇' ? 'Town not stated' : town,
      },
      park: parks.has(town),
    }));
  }
}

function checkCount(count: number, most: number, zh: string, en: string): void {
  if (count > 0 && count <= most) return;
  throw new WanggeError(
    count === 0 ? 'import-nothing-left' : 'import-too-many',
    count === 0
      ? { zh: '没有一个网格可以导入，原因见报告', en: 'No cell could be imported; the report says why' }
      : {
          zh: `有 ${count} 个${zh}，上限为 ${most}`,
          en: `There are ${count} ${en}; at most ${most} are read`,
        },
    { count, most },
  );
}

function uniqueIds(units: readonly RawUnit[], report: ImportReport): string[] {
  const used = new Set<string>();
  return units.map(({ id, name, label }, index) => {
    const wanted =
      (id || name || `cell-${index + 1}`).replace(/\|/g, ' ').replace(/\s+/g, ' ').trim() ||
      `cell-${index + 1}`;
    let unique = wanted;
    for (let number = 2; used.has(unique); number++) unique = `${wanted.slice(0, 90)}-${number}`;
    used.add(unique);
    if (unique !== wanted)
      report.add(
        'warning',
        'id-repeated',
        `编号“${wanted}”重复，改为“${unique}”`,
        `has the id "${wanted}" of another; it is now "${unique}"`,
        { unit: label },
      );
    return unique;
  });
}

function neighbourhoodTypes(
  units: readonly RawUnit[],
  types: readonly NeighbourhoodType[],
  report: ImportReport,
): (unit: RawUnit) => string | undefined {
  const known = new Map(
    types.flatMap(({ id, name }) => [id, name.zh, name.en].map((text) => [text.toLowerCase(), id])),
  );
  const typeOf = ({ neighbourhood }: RawUnit) => known.get(neighbourhood.toLowerCase());
  const unknown = units.filter((unit) => unit.neighbourhood !== '' && typeOf(unit) === undefined);
  if (unknown.length > 0) {
    const names = [...new Set(unknown.map(({ neighbourhood }) => neighbourhood))].slice(0, 10);
    const [zh, en] = [
      types.map(({ name }) => name.zh).join('、'),
      types.map(({ name }) => name.en).join(', '),
    ];
    report.add(
      'warning',
      'neighbourhood-unknown',
      `${unknown.length} 个网格的类型（${names.join('、')}）不是情景中的街区类型（${zh}），由种子抽取`,
      `Cells with types (${names.join(', ')}) that are no neighbourhood types of the scenario (${en}): ${unknown.length}; theirs are drawn from the seed`,
      { count: unknown.length },
    );
  }
  return typeOf;
}
