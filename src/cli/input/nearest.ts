// Finds the known word that a mistyped one was probably meant to be.

/** Returns the known word with the fewest changed letters, or null when none is close (a third of its length, at least one). */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Infinity;
  for (const candidate of known) {
    const changes = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (changes < fewest && changes <= Math.max(1, Math.floor(candidate.length / 3))) {
      best = candidate;
      fewest = changes;
    }
  }
  return best;
}

/** Counts insertions, deletions and replacements between two words. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
