// Limits of what is read at all. Each is stated in the message that refuses a file.
import type { Problem } from '../problem.ts';

/** Largest file, in bytes of UTF-8. */
export const maxBytes = 5 * 1024 * 1024;
/** Deepest nesting of lists and mappings. */
export const maxDepth = 40;
/** Most symbols (keys, values, punctuation) of a file, and most values once aliases are expanded. */
export const maxSymbols = 100_000;
/** Most problems listed in one message. */
export const maxProblems = 200;

/** Cuts a long list of problems and says how many are left out. */
export function cutProblems(problems: Problem[]): Problem[] {
  if (problems.length <= maxProblems) return problems;
  const rest = problems.length - maxProblems;
  return [
    ...problems.slice(0, maxProblems),
    {
      code: 'more-problems',
      severity: problems[maxProblems].severity,
      pointer: '',
      value: String(rest),
      zh: `另有 ${rest} 处问题未列出（最多列 ${maxProblems} 处）`,
      en: `${rest} more problems are not listed (at most ${maxProblems} are)`,
    },
  ];
}
