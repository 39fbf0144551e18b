// Opens the scenario that a command is about: finds it, reads it, lays the seed of the command line over it.
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { inputFailure } from '../command-failure.ts';
import { printable } from '../output/display-width.ts';
import { printAside } from '../output/streams.ts';
import { problemLines } from '../report/problem-lines.ts';
import type { Texts } from '../texts/texts.ts';
import { findScenario } from './find-scenario.ts';
import { readScenario } from './read-scenario.ts';

/**
 * Opens a scenario; warnings go to stderr.
 * @param seed another seed text than the file's
 * @throws CommandFailure that lists every problem
 */
export function openScenario(argument: string, seed: string | undefined, texts: Texts): Scenario {
  const file = findScenario(argument, texts);
  const read = readScenario(file, texts);
  if (!read.ok) throw inputFailure(...problemLines(read.problems, file, texts));
  if (read.warnings.length > 0) printAside(...problemLines(read.warnings, file, texts));
  if (seed === undefined) return read.scenario;
  const longest = 200;
  if (seed !== '' && seed.length <= longest) return { ...read.scenario, seed };
  throw inputFailure(texts.usage.badValue('--seed', printable(seed), texts.input.seedLength(longest)));
}
