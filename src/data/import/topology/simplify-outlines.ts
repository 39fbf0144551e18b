// Leaves out vertices that hardly matter, on both sides of a border at once: a vertex may go where every outline through it has the
// same two neighbours there, so that corners where three cells meet stay, and borders stay shared.
import { ringCrossing } from '../../../scenario/map/ring-crossing.ts';

const PASSES_MAX = 12;

/** Simplifies rings that share their corners; every pass leaves out vertices nearer than the tolerance to the new edge. */
export function simplifyOutlines(
  rings: readonly (readonly number[])[],
  toleranceKm: number,
): { rings: number[][]; removed: number } {
  let current = rings.map((ring) => [...ring]);
  let removed = 0;
  for (let pass = 0; pass < PASSES_MAX; pass++) {
    const doomed = removable(current, toleranceKm);
    if (doomed.size === 0) break;
    const shorter = current.map((ring) => without(ring, doomed));
    // an outline that would cross itself or collapse keeps its vertices, and so do its neighbours
    const kept = new Set<string>();
    shorter.forEach((ring, index) => {
      if (ring.length >= 6 && ringCrossing(ring) === undefined) return;
      eachVertex(current[index], (key) => kept.add(key));
    });
    kept.forEach((key) => doomed.delete(key));
    if (doomed.size === 0) break;
    current = current.map((ring) => without(ring, doomed));
    removed += doomed.size;
  }
  return { rings: current, removed };
}

/** Vertices that may go in one pass: never two next to each other. */
function removable(rings: readonly (readonly number[])[], toleranceKm: number): Set<string> {
  const around = new Map<string, string | null>();
  const edges = new Set<string>();
  for (const ring of rings) {
    eachVertex(ring, (key, before, after) => {
      const sides = before < after ? `${before}|${after}` : `${after}|${before}`;
      const known = around.get(key);
      around.set(key, known === undefined || known === sides ? sides : null);
      edges.add(key < after ? `${key}|${after}` : `${after}|${key}`);
    });
  }
  const doomed = new Set<string>();
  const spared = new Set<string>();
  for (const ring of rings) {
    if (ring.length <= 8) eachVertex(ring, (key) => spared.add(key));
  }
  for (const [key, sides] of around) {
    if (sides === null || spared.has(key) || edges.has(sides)) continue;
    if (!(heightOver(key, sides) <= toleranceKm)) continue;
    doomed.add(key);
    edges.add(sides);
    for (const side of sides.split('|')) spared.add(side);
  }
  return doomed;
}

function heightOver(key: string, sides: string): number {
  const [[x, y], [ax, ay], [bx, by]] = [key, ...sides.split('|')].map((text) => text.split(' ').map(Number));
  const [dx, dy] = [bx - ax, by - ay];
  return Math.abs(dx * (y - ay) - dy * (x - ax)) / Math.sqrt(dx * dx + dy * dy);
}

function eachVertex(
  ring: readonly number[],
  see: (key: string, before: string, after: string) => void,
): void {
  const keys: string[] = [];
  for (let i = 0; i < ring.length; i += 2) keys.push(`${ring[i]} ${ring[i + 1]}`);
  keys.forEach((key, k) => {
    see(key, keys[k === 0 ? keys.length - 1 : k - 1], keys[k + 1 === keys.length ? 0 : k + 1]);
  });
}

function without(ring: readonly number[], doomed: ReadonlySet<string>): number[] {
  const kept: number[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    if (!doomed.has(`${ring[i]} ${ring[i + 1]}`)) kept.push(ring[i], ring[i + 1]);
  }
  return kept;
}
