// One thing that is wrong (or doubtful) in a scenario: where, what stands there, what is allowed, in both languages.
// Plain data, so that command line, page and workers can show it in their own way.
import { cutProblems } from './read/caps.ts';

export type Severity = 'error' | 'warning';

export interface Problem {
  /** Stable kebab-case name of the kind of problem. */
  readonly code: string;
  /** Warnings do not prevent loading. */
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) into the file; '' is the whole file. */
  readonly pointer: string;
  /** Place in the text, both from 1; absent where the input was not text. */
  readonly line?: number;
  readonly column?: number;
  /** The offending value as text, shortened; '' where there is none. */
  readonly value: string;
  /** One sentence each: what is wrong and what is allowed. */
  readonly zh: string;
  readonly en: string;
}

/** Writes problems as one numbered message, most severe first, each with its place. */
export function formatProblems(problems: readonly Problem[], language: 'zh' | 'en', name?: string): string {
  const errors = problems.filter((problem) => problem.severity === 'error');
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  const zh = language === 'zh';
  const counts = [
    ...(errors.length > 0 ? [zh ? `${errors.length} 处错误` : counted(errors.length, 'error')] : []),
    ...(warnings.length > 0 ? [zh ? `${warnings.length} 处提醒` : counted(warnings.length, 'warning')] : []),
  ];
  const subject = name ?? (zh ? '情景文件' : 'scenario file');
  const head = zh ? `${subject}有 ${counts.join('、')}：` : `${subject}: ${counts.join(' and ')}`;
  const lines = [...errors, ...warnings].map(
    (problem, index) => `  ${index + 1}. ${formatLine(problem, language)}`,
  );
  return [head, ...lines].join('\n');
}

/** Sorts problems by severity, place in the text, then pointer; drops repetitions; cuts the list at a stated length. */
export function orderProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.pointer}\n${problem.code}\n${problem.en}`;
    if (!seen.has(key)) seen.set(key, problem);
  }
  const sorted = [...seen.values()].sort(
    (a, b) =>
      Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
  return cutProblems(sorted);
}

function formatLine(problem: Problem, language: 'zh' | 'en'): string {
  const zh = language === 'zh';
  const place =
    problem.line === undefined
      ? ''
      : zh
        ? `第 ${problem.line} 行第 ${problem.column ?? 1} 列 `
        : `line ${problem.line}, column ${problem.column ?? 1}, `;
  const where = problem.pointer === '' ? '' : `${problem.pointer} `;
  const text = zh ? problem.zh : problem.en;
  return `${place}${where}${text}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
