// Moves labels apart along one axis so that they never overlap, as little as possible. Pure.

/**
 * Spreads label positions.
 * @param wanted positions in pixels, in any order
 * @param gap least distance between neighbours, pixels
 * @param from first allowed position
 * @param to last allowed position; when the labels don't fit, they are spaced evenly from `from` on
 * @returns positions in the order of `wanted`
 */
export function dodgeLabels(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const step = Math.min(gap, wanted.length > 1 ? Math.max(0, to - from) / (wanted.length - 1) : gap);
  const blocks: { indices: number[]; centre: number }[] = [];
  for (const index of order) {
    blocks.push({ indices: [index], centre: clampBlock(wanted[index] ?? 0, 1, step, from, to) });
    mergeOverlaps(blocks, wanted, step, from, to);
  }
  const placed = new Array<number>(wanted.length).fill(0);
  for (const block of blocks) {
    block.indices.forEach((index, place) => {
      placed[index] = block.centre + (place - (block.indices.length - 1) / 2) * step;
    });
  }
  return placed;
}

type Block = { indices: number[]; centre: number };

/** Joins the last block with those before it until no two overlap; a block sits at the mean of its wishes. */
function mergeOverlaps(
  blocks: Block[],
  wanted: readonly number[],
  step: number,
  from: number,
  to: number,
): void {
  for (;;) {
    const last = blocks[blocks.length - 1];
    const before = blocks[blocks.length - 2];
    if (last === undefined || before === undefined) return;
    const end = before.centre + ((before.indices.length - 1) / 2) * step;
    const start = last.centre - ((last.indices.length - 1) / 2) * step;
    if (start - end >= step - 1e-9) return;
    blocks.length -= 2;
    const indices = [...before.indices, ...last.indices];
    const mean = indices.reduce((sum, index) => sum + (wanted[index] ?? 0), 0) / indices.length;
    blocks.push({ indices, centre: clampBlock(mean, indices.length, step, from, to) });
  }
}

function clampBlock(centre: number, size: number, step: number, from: number, to: number): number {
  const half = ((size - 1) / 2) * step;
  return Math.max(from + half, Math.min(to - half, centre));
}
