// A network of ways on foot: nodes in km, ways between them in both directions. Whoever reads street lines makes its nodes; a river
// is simply a place where no way leads across.
import { WanggeError } from '../../core/errors.ts';

export interface StreetGraph {
  readonly nodes: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Ways from node i: slots offsets[i] .. offsets[i + 1] of `to` and `km`. */
  readonly offsets: Int32Array;
  readonly to: Int32Array;
  readonly km: Float64Array;
}

export interface StreetWay {
  readonly from: number;
  readonly to: number;
  readonly km: number;
}

/** Builds the graph of two-way streets. @param x, y nodes, km @throws WanggeError `street-way` for unknown nodes and lengths below 0 */
export function streetGraph(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  ways: readonly StreetWay[],
): StreetGraph {
  const nodes = x.length;
  const offsets = new Int32Array(nodes + 1);
  for (const { from, to, km } of ways) {
    if (!isNode(from, nodes) || !isNode(to, nodes) || !(km >= 0) || km === Infinity)
      throw unfitWay(from, to, km);
    offsets[from + 1]++;
    offsets[to + 1]++;
  }
  for (let node = 0; node < nodes; node++) offsets[node + 1] += offsets[node];
  const next = offsets.slice(0, nodes);
  const targets = new Int32Array(2 * ways.length);
  const lengths = new Float64Array(2 * ways.length);
  for (const { from, to, km } of ways) {
    targets[next[from]] = to;
    lengths[next[from]++] = km;
    targets[next[to]] = from;
    lengths[next[to]++] = km;
  }
  return { nodes, x: Float64Array.from(x), y: Float64Array.from(y), offsets, to: targets, km: lengths };
}

const isNode = (node: number, nodes: number): boolean => Number.isInteger(node) && node >= 0 && node < nodes;

function unfitWay(from: number, to: number, km: number): WanggeError {
  return new WanggeError(
    'street-way',
    {
      zh: `道路 ${from} - ${to}（${km} 公里）的端点不存在，或长度不是非负数`,
      en: `The way ${from} - ${to} (${km} km) has an end that does not exist, or a length that is not at least 0`,
    },
    { from, to, km },
  );
}
