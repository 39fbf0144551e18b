// Text of a claim file -> the claim and the scenario whose designs are its arms, or everything that is wrong with it, with line and
// column. Setting and patches are checked by applying them, like any design.
import { ResultHash } from '../../src/core/hash.ts';
import type { Check, Claim } from '../../src/experiment/evidence/claim.ts';
import type { Reading, WeekSpan } from '../../src/experiment/evidence/reading.ts';
import { problemOf } from '../../src/scenario/check/finding.ts';
import { problemsOfIssue } from '../../src/scenario/check/issue-problems.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { mergePatch } from '../../src/scenario/merge-patch.ts';
import { orderProblems, type Problem } from '../../src/scenario/problem.ts';
import { checkText } from '../../src/scenario/read/check-text.ts';
import { locate } from '../../src/scenario/read/locate.ts';
import { parseYaml } from '../../src/scenario/read/parse-yaml.ts';
import { toPlain } from '../../src/scenario/read/to-plain.ts';
import { scenarioSchema, type Scenario } from '../../src/scenario/schema/scenario.ts';
import { validateScenario } from '../../src/scenario/validate.ts';
import { claimChecks } from './claim-checks.ts';
import { claimSchema, type CheckFile, type ClaimFile, type ReadingFile } from './claim-schema.ts';

export interface LoadedClaim {
  readonly claim: Claim;
  /** The setting laid over the base scenario; its designs are the arms. */
  readonly scenario: Scenario;
  /** Fingerprint of the file's text: what was registered. */
  readonly fingerprint: string;
}

export type ClaimResult =
  | { readonly ok: true; readonly loaded: LoadedClaim }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Loads a claim. Never throws on bad input.
 * @param readScenario gives the text of a scenario file by its path within scenarios/; null where there is none
 */
export function loadClaim(text: string, readScenario: (path: string) => string | null): ClaimResult {
  const [unreadable] = checkText(text);
  if (unreadable !== undefined) return { ok: false, problems: [unreadable] };
  const parsed = parseYaml(text);
  if (!parsed.ok) return parsed;
  const { data, problems, stopped } = toPlain(parsed.parsed);
  const refuse = (found: readonly Problem[]): ClaimResult => {
    const placed = found.map((problem) => ({
      ...problem,
      ...(problem.line === undefined &&
        locate(parsed.parsed, problem.pointer, problem.code === 'unknown-key')),
    }));
    return { ok: false, problems: orderProblems(placed) };
  };
  if (stopped) return refuse(problems);
  const checked = claimSchema.safeParse(data);
  if (!checked.success) {
    const context = { root: claimSchema, data };
    return refuse([...problems, ...checked.error.issues.flatMap((issue) => problemsOfIssue(issue, context))]);
  }
  const file = checked.data;
  const relations = claimChecks(file).map((finding) => problemOf(finding, claimSchema, data, file));
  const world = scenarioOf(file, readScenario);
  const all = [...problems, ...relations, ...(world.ok ? [] : world.problems)];
  if (!world.ok || all.length > 0) return refuse(all);
  return {
    ok: true,
    loaded: {
      claim: claimOf(file),
      scenario: world.scenario,
      fingerprint: new ResultHash().text(text).hex(),
    },
  };
}

type World =
  { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problems: Problem[] };

function scenarioOf(file: ClaimFile, readScenario: (path: string) => string | null): World {
  const text = readScenario(file.scenario);
  if (text === null)
    return refused('/scenario', file.scenario, '没有这个情景文件', 'There is no such scenario file');
  const base = loadScenario(text);
  if (!base.ok) {
    const [first] = base.problems;
    return refused(
      '/scenario',
      file.scenario,
      `情景文件有误：${first.zh}`,
      `The scenario file is wrong: ${first.en}`,
    );
  }
  const set = mergePatch(scenarioSchema, base.scenario, file.setting ?? {}) as Scenario;
  const designs = file.arms.map(({ id, title, patch }) => ({
    id,
    title,
    stages: patch === undefined ? [] : [{ patch }],
  }));
  const valid = validateScenario({ ...set, designs });
  if (valid.ok) return { ok: true, scenario: valid.scenario };
  return {
    ok: false,
    problems: valid.problems.map((problem) => ({ ...problem, pointer: within(problem.pointer) })),
  };
}

/** Where a problem of the put-together scenario was written in the claim file. */
function within(pointer: string): string {
  if (pointer.startsWith('/designs')) {
    return pointer.replace(
      /^\/designs(\/\d+)?(\/stages\/0)?/,
      (_, arm: string | undefined) => `/arms${arm ?? ''}`,
    );
  }
  return `/setting${pointer}`;
}

function refused(pointer: string, value: string, zh: string, en: string): World {
  return { ok: false, problems: [{ code: 'claim', severity: 'error', pointer, value, zh, en }] };
}

function claimOf(file: ClaimFile): Claim {
  const { id, claim, title, statement, source, registered, replications, arms } = file;
  const head = { id, claim, title, statement, source, registered, replications, arms };
  return { ...head, towns: file.towns ?? file.sampleTowns ?? 1, checks: file.checks.map(checkOf) };
}

/** claimChecks has seen to it that each check is of one kind and complete. */
function checkOf(file: CheckFile): Check {
  const { reading, contrast, expect, matters, identical, ignoring = [], onset, ...head } = file;
  if (identical !== undefined) return { ...head, kind: 'identical', arms: identical, ignoring };
  if (onset !== undefined) return { ...head, ...onset, kind: 'onset' };
  if (reading === undefined || contrast === undefined || expect === undefined || matters === undefined) {
    throw new Error(`check ${head.id} is not complete`);
  }
  return { ...head, kind: 'contrast', reading: readingOf(reading), contrast, expect, matters };
}

function readingOf(file: ReadingFile): Reading {
  const { measure, minus, derived, weekly, weeks, minusWeeks, factor } = file;
  if (measure !== undefined) return { kind: 'measure', measure, minus };
  if (derived !== undefined) return { kind: 'derived', derived };
  if (weekly === undefined || weeks === undefined) throw new Error('a reading is not complete');
  const span = minusWeeks === undefined ? {} : { minusWeeks: minusWeeks as [number, number] & WeekSpan };
  return { kind: 'weekly', series: weekly, weeks: weeks as [number, number], ...span, factor };
}
