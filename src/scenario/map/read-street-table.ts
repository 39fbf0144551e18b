// Text -> the graph of streets for walking: junctions as `x y`, stretches as `junction junction km`, one per line.
import { showValue } from '../read/show-value.ts';
import type { TerritoryMap } from '../schema/territory-map.ts';
import type { MapStreets, TableFault } from './map-tables.ts';

const NUMBER = /^\d{1,7}(\.\d{1,12})?$/;

/** Reads the tables of streets; an absent map of streets is an empty graph. Faults are added to the list. */
export function readStreetTable(streets: TerritoryMap['streets'], faults: TableFault[]): MapStreets {
  const nodes = streets === undefined ? [] : rowsOf(streets.nodes, 2).map((row) => nodeOf(row, faults));
  const edges =
    streets === undefined ? [] : rowsOf(streets.edges, 3).map((row) => edgeOf(row, nodes.length, faults));
  return {
    nodes: Float64Array.from(nodes.flat()),
    ends: Int32Array.from(edges.flatMap(([from, to]) => [from, to])),
    km: Float64Array.from(edges, ([, , km]) => km),
  };
}

interface Row {
  readonly line: number;
  readonly text: string;
  /** NaN where a part is no number or the count is wrong. */
  readonly values: readonly number[];
}

function rowsOf(text: string, count: number): Row[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parts = line.trim().split(/\s+/);
    const values = Array.from({ length: count }, (_, part) =>
      parts.length === count && NUMBER.test(parts[part]) ? Number(parts[part]) : NaN,
    );
    return [{ line: index + 1, text: line.trim(), values }];
  });
}

function nodeOf({ line, text, values }: Row, faults: TableFault[]): number[] {
  if (!values.every((value) => value >= 0 && value <= 2000)) {
    faults.push({
      table: 'nodes',
      text: {
        zh: `第 ${line} 行应为 x y（公里，0 到 2000），现为 ${showValue(text)}`,
        en: `, line ${line}: must be x y in km, 0 to 2000, but is ${showValue(text)}`,
      },
    });
  }
  return [...values];
}

function edgeOf({ line, text, values }: Row, nodes: number, faults: TableFault[]): number[] {
  const [from, to, km] = values;
  const isNode = (value: number) => Number.isInteger(value) && value < nodes;
  if (!isNode(from) || !isNode(to) || !(km > 0 && km <= 1000)) {
    faults.push({
      table: 'edges',
      text: {
        zh: `第 ${line} 行应为两个路口序号（0 到 ${nodes - 1}）和长度（公里），现为 ${showValue(text)}`,
        en: `, line ${line}: must be two junctions (0 to ${nodes - 1}) and a length in km, but is ${showValue(text)}`,
      },
    });
  }
  return [from, to, km];
}
