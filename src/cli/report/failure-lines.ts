// Lists failed jobs: never dropped, at most a screenful here, all of them in the JSON.
import type { FailedReplication } from '../../experiment/comparison.ts';
import { printable } from '../output/display-width.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

const mostLines = 20;

/** Returns the lines on failed jobs; none when nothing failed. */
export function failureLines(failures: readonly FailedReplication[], texts: Texts): string[] {
  if (failures.length === 0) return [];
  const shown = failures.slice(0, mostLines).map(({ design, replication, error }) => {
    const reason = printable(nameIn(texts.language, error));
    return `  ${texts.result.failed(design, replication, reason)}`;
  });
  const rest = failures.length - shown.length;
  return [
    texts.compare.failures(failures.length),
    ...shown,
    ...(rest > 0 ? [`  ${texts.compare.moreFailures(rest)}`] : []),
  ];
}
