// Reads a scenario's file and checks it; the size is looked at before anything is read.
import { readFileSync, statSync } from 'node:fs';
import { loadScenario } from '../../scenario/load.ts';
import type { Problem } from '../../scenario/problem.ts';
import { maxBytes } from '../../scenario/read/caps.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { inputFailure } from '../command-failure.ts';
import { printable } from '../output/display-width.ts';
import { reasonOf } from '../output/streams.ts';
import type { Texts } from '../texts/texts.ts';

const megabyte = 1024 * 1024;

export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads and checks a scenario's file.
 * @throws CommandFailure when the file cannot be read at all; what is wrong inside comes back as problems
 */
export function readScenario(file: string, texts: Texts): ReadScenario {
  return loadScenario(readText(file, texts));
}

function readText(file: string, texts: Texts): string {
  const shown = printable(file);
  try {
    const { size } = sizeOf(file, shown, texts);
    if (size > maxBytes) {
      const limit = String(maxBytes / megabyte);
      throw inputFailure(texts.input.tooLarge(shown, (size / megabyte).toFixed(1), limit));
    }
    return readFileSync(file, 'utf8'); // bytes that are no UTF-8 become U+FFFD, which loading reports with its place
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown)
      throw inputFailure(texts.input.unreadable(shown, reasonOf(thrown)));
    throw thrown;
  }
}

function sizeOf(file: string, shown: string, texts: Texts): { size: number } {
  const stats = statSync(file);
  if (!stats.isFile()) throw inputFailure(texts.input.notAFile(shown));
  return stats;
}
