// What keeps a ring from being the outline of a cell: the conditions under which areas, borders and zones can be computed.
import { polygonArea } from '../generate/polygon.ts';
import type { BilingualText } from '../schema/parameter.ts';
import { ringCrossing } from './ring-crossing.ts';

/** Most vertices of one outline. */
export const maxRingVertices = 5000;

/** Returns what is wrong with a ring of x, y pairs on the coordinate grid; undefined for a sound one. */
export function ringFault(ring: readonly number[]): BilingualText | undefined {
  const count = ring.length / 2;
  if (count > maxRingVertices) {
    return {
      zh: `轮廓有 ${count} 个顶点，上限为 ${maxRingVertices}`,
      en: `the outline has ${count} vertices; at most ${maxRingVertices} are read`,
    };
  }
  const seen = new Set<string>();
  for (let k = 0; k < count; k++) {
    const key = `${ring[2 * k]} ${ring[2 * k + 1]}`;
    if (seen.has(key)) {
      return {
        zh: `轮廓两次经过（${key}）；首尾顶点不要重复`,
        en: `the outline passes (${key}) twice; the last vertex must not repeat the first`,
      };
    }
    seen.add(key);
  }
  const crossing = ringCrossing(ring);
  if (crossing !== undefined) {
    const [a, b] = crossing.map((edge) => edge + 1);
    return {
      zh: `轮廓自相交：第 ${a} 与第 ${b} 条边`,
      en: `the outline crosses itself: edges ${a} and ${b}`,
    };
  }
  const area = polygonArea(ring);
  if (area > 0) return undefined;
  return area === 0
    ? { zh: '轮廓没有面积', en: 'the outline has no area' }
    : { zh: '轮廓应按逆时针排列', en: 'the outline must run counter-clockwise' };
}
