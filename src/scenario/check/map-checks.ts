// Whether a map of one's own fits together: tables that can be read, tiers without gaps, outlines that can be measured, counts that
// agree with what the file says elsewhere.
import { mapCounts, type MapCounts } from '../map/map-counts.ts';
import { readMapTables, type MapTables } from '../map/map-tables.ts';
import { ringFault } from '../map/ring-fault.ts';
import { sharedEdges } from '../map/shared-edges.ts';
import type { PathStep } from '../read/pointer.ts';
import { showValue } from '../read/show-value.ts';
import type { Scenario } from '../schema/scenario.ts';
import { maxMapCells, maxMeanVertices, type TerritoryMap } from '../schema/territory-map.ts';
import type { Finding } from './finding.ts';

/** Official areas differ from those of outlines: by how much, as a share, is still the same territory. */
const AREA_TOLERANCE = 0.01;

/** Returns what does not fit together in the map of a scenario; nothing where the map is generated. */
export function mapChecks({ territory, incidents }: Scenario): Finding[] {
  const { map } = territory;
  if (map === undefined) return [];
  const tables = readMapTables(map);
  const unreadable = tables.faults.map(({ table, text }) =>
    finding(table === 'nodes' || table === 'edges' ? ['streets', table] : [table], text.zh, text.en),
  );
  const kinds = new Set(incidents.neighbourhoods.map(({ id }) => id));
  const found = [
    ...unreadable,
    ...(territory.roster === undefined
      ? []
      : [finding([], '与名册不能同时给出', 'cannot stand beside a roster')]),
    ...sizes(tables),
    ...tiers(map, tables, unreadable.length === 0),
    ...outlines(tables),
    ...tables.cells.flatMap(({ line, neighbourhood }) =>
      neighbourhood === undefined || kinds.has(neighbourhood)
        ? []
        : [
            inLine(
              line,
              `没有街区类型 ${showValue(neighbourhood)}`,
              `there is no neighbourhood type ${showValue(neighbourhood)}`,
            ),
          ],
    ),
  ];
  return found.length > 0 ? found : counts(territory, mapCounts(map, tables));
}

function finding(place: readonly PathStep[], zh: string, en: string): Finding {
  return { code: 'map', severity: 'error', path: ['territory', 'map', ...place], text: { zh, en } };
}

const inLine = (line: number, zh: string, en: string): Finding =>
  finding(['cells'], `第 ${line} 行：${zh}`, `, line ${line}: ${en}`);

function sizes({ cells }: MapTables): Finding[] {
  const vertices = cells.reduce((sum, { ring }) => sum + ring.length / 2, 0);
  if (cells.length > maxMapCells) {
    const text = [
      `最多 ${maxMapCells} 个网格，现有 ${cells.length} 个`,
      `may have ${maxMapCells} cells, but has ${cells.length}`,
    ];
    return [finding(['cells'], text[0], text[1])];
  }
  if (vertices <= maxMeanVertices * cells.length) return [];
  const mean = Math.round(vertices / cells.length);
  const tooDetailed = finding(
    ['cells'],
    `每个网格平均 ${mean} 个顶点，上限为 ${maxMeanVertices}`,
    `has ${mean} vertices per cell on average; at most ${maxMeanVertices} are read`,
  );
  return [{ ...tooDetailed, code: 'map-detail' }];
}

function tiers(map: TerritoryMap, { cells }: MapTables, complete: boolean): Finding[] {
  const found: Finding[] = [];
  const [towns, communities] = [new Set<number>(), new Set<number>()];
  const ids = new Map<string, number>();
  map.communities.forEach(({ town }, index) => {
    towns.add(town);
    if (town < map.towns.length) return;
    const last = map.towns.length - 1;
    found.push(finding(['communities', index, 'town'], `应为 0 到 ${last}`, `must be from 0 to ${last}`));
  });
  for (const { community, id, line } of cells) {
    communities.add(community);
    const last = map.communities.length - 1;
    if (community > last)
      found.push(inLine(line, `社区序号应为 0 到 ${last}`, `the community must be from 0 to ${last}`));
    const earlier = ids.get(id);
    if (earlier === undefined) ids.set(id, line);
    else
      found.push(
        inLine(
          line,
          `id ${showValue(id)} 与第 ${earlier} 行相同`,
          `the id ${showValue(id)} is that of line ${earlier}`,
        ),
      );
  }
  map.towns.forEach((_, town) => {
    if (!towns.has(town)) found.push(finding(['towns', town], '没有社区', 'has no community'));
  });
  map.communities.forEach((_, community) => {
    if (complete && !communities.has(community))
      found.push(finding(['communities', community], '没有网格', 'has no cell'));
  });
  return found;
}

function outlines({ cells }: MapTables): Finding[] {
  const faults = cells.flatMap(({ ring, line }) => {
    const fault = ringFault(ring);
    return fault === undefined ? [] : [inLine(line, fault.zh, fault.en)];
  });
  if (faults.length > 0) return faults;
  return sharedEdges(cells.map(({ ring }) => ring)).overlapping.map(([first, second]) =>
    inLine(
      cells[second].line,
      `与第 ${cells[first].line} 行的网格重叠`,
      `the cell overlaps that of line ${cells[first].line}`,
    ),
  );
}

function counts(territory: Scenario['territory'], mapped: MapCounts): Finding[] {
  return (Object.keys(mapped) as (keyof MapCounts)[]).flatMap((key): Finding[] => {
    const [stated, counted] = [territory[key], mapped[key]];
    const allowed = key === 'areaKm2' ? AREA_TOLERANCE * counted + 1e-6 : 0;
    if (Math.abs(stated - counted) <= allowed) return [];
    return [
      {
        code: 'map',
        severity: 'error',
        path: ['territory', key],
        reads: [
          ['territory', key],
          ['territory', 'map'],
        ],
        text: {
          zh: `应与地图一致：地图为 ${counted}，此处为 ${stated}（可以不写）`,
          en: `must agree with the map: it has ${counted}, here it is ${stated} (it may be left out)`,
        },
      },
    ];
  });
}
