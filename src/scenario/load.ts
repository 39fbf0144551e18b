// Text (YAML or JSON) -> scenario with every default filled in, or all of its problems with line and column.
import { scenarioHash } from './hash.ts';
import type { Problem } from './problem.ts';
import { checkText } from './read/check-text.ts';
import { locate } from './read/locate.ts';
import { parseYaml, type ParsedText } from './read/parse-yaml.ts';
import { toPlain } from './read/to-plain.ts';
import type { Scenario } from './schema/scenario.ts';
import { validateScenario } from './validate.ts';

export type LoadResult =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      /** See scenarioHash. */
      readonly hash: string;
      /** Doubts that do not prevent a run. */
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/** Loads a scenario. Never throws; limits on size and nesting are in read/caps.ts and stated in the message. */
export function loadScenario(text: string): LoadResult {
  const [unreadable] = checkText(text);
  if (unreadable !== undefined) return refused([unreadable]);
  const parsed = parseYaml(text.startsWith('\ufeff') ? text.slice(1) : text);
  if (!parsed.ok) return refused(parsed.problems);
  const { data, problems, stopped } = toPlain(parsed.parsed);
  if (stopped) return refused(problems);
  if (data === null && problems.length === 0) return refused([noContent()]);
  const checked = validateScenario(data, problems, (problem) => placed(problem, parsed.parsed));
  if (!checked.ok) return checked;
  return { ...checked, hash: scenarioHash(checked.scenario) };
}

function refused([first, ...others]: readonly Problem[]): LoadResult {
  return { ok: false, problems: [first, ...others] };
}

function placed(problem: Problem, text: ParsedText): Problem {
  if (problem.line !== undefined) return problem;
  return { ...problem, ...locate(text, problem.pointer, problem.code === 'unknown-key') };
}

function noContent(): Problem {
  const texts = {
    zh: '文件里只有注释，没有情景内容',
    en: 'The file holds only comments: there is no scenario in it',
  };
  return { code: 'file-empty', severity: 'error', pointer: '', value: '', ...texts };
}
