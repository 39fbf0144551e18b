// Lists what is wrong with a scenario's file, one line per problem, safe to print.
import { formatProblems, type Problem } from '../../scenario/problem.ts';
import { printable } from '../output/display-width.ts';
import type { Texts } from '../texts/texts.ts';

/** Returns a heading and one line per problem, most severe first, each with its place. */
export function problemLines(problems: readonly Problem[], file: string, { language }: Texts): string[] {
  return formatProblems(problems, language, file)
    .split('\n')
    .map((line) => printable(line, Infinity));
}
