// Text of a YAML file -> what its schema declares, or everything that is wrong with it, with line and column. The one way in which
// files of the evidence suite are read.
import type { z } from 'zod';
import { problemsOfIssue } from '../scenario/check/issue-problems.ts';
import { orderProblems, type Problem } from '../scenario/problem.ts';
import { checkText } from '../scenario/read/check-text.ts';
import { locate } from '../scenario/read/locate.ts';
import { parseYaml } from '../scenario/read/parse-yaml.ts';
import { toPlain } from '../scenario/read/to-plain.ts';

export type Declared<File> =
  { readonly ok: true; readonly file: File } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a file. Never throws on bad input.
 * @param further finds what the schema cannot say; called with the file and with what was written, once the schema is satisfied
 */
export function readDeclared<File>(
  text: string,
  schema: z.ZodType<File>,
  further: (file: File, written: unknown) => readonly Problem[],
): Declared<File> {
  const [unreadable] = checkText(text);
  if (unreadable !== undefined) return { ok: false, problems: [unreadable] };
  const parsed = parseYaml(text);
  if (!parsed.ok) return parsed;
  const { data, problems, stopped } = toPlain(parsed.parsed);
  const refuse = (found: readonly Problem[]): Declared<File> => {
    const placed = found.map((problem) => ({
      ...problem,
      ...(problem.line === undefined &&
        locate(parsed.parsed, problem.pointer, problem.code === 'unknown-key')),
    }));
    return { ok: false, problems: orderProblems(placed) };
  };
  if (stopped) return refuse(problems);
  const checked = schema.safeParse(data);
  if (!checked.success) {
    const context = { root: schema, data };
    return refuse([...problems, ...checked.error.issues.flatMap((issue) => problemsOfIssue(issue, context))]);
  }
  const all = [...problems, ...further(checked.data, data)];
  return all.length > 0 ? refuse(all) : { ok: true, file: checked.data };
}
