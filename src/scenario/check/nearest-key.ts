// "Did you mean": the known key nearest to an unknown one, by spelling, by punctuation and case, or by its Chinese label.

export interface KnownKey {
  readonly key: string;
  readonly zh?: string;
  readonly en?: string;
}

/** Returns the most likely intended key; undefined when none is near. */
export function nearestKey(unknown: string, known: readonly KnownKey[]): string | undefined {
  const plain = simplify(unknown);
  const same = known.find(({ key, zh, en }) => simplify(key) === plain || zh === unknown || en === unknown);
  if (same !== undefined) return same.key;
  const labelled = known.find(({ zh }) => zh !== undefined && unknown.length >= 2 && zh.includes(unknown));
  if (labelled !== undefined) return labelled.key;
  let best: string | undefined;
  let least = Math.min(3, Math.floor(plain.length / 3) + 1) + 1;
  for (const { key } of known) {
    const distance = editDistance(plain, simplify(key), least);
    if (distance < least) {
      best = key;
      least = distance;
    }
  }
  return best;
}

function simplify(key: string): string {
  return key.toLowerCase().replaceAll(/[-_\s]/g, '');
}

/** Optimal string alignment distance, given up at `limit`: insertions, deletions, substitutions, swaps of neighbours. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2] + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}
