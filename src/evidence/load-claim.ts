// Text of a claim file -> the claim and the scenario whose designs are its arms, or everything that is wrong with it, with line and
// column. Setting and patches are checked by applying them, like any design.
import { ResultHash } from '../core/hash.ts';
import type { Check, Claim } from '../experiment/evidence/claim.ts';
import type { Reading, WeekSpan } from '../experiment/evidence/reading.ts';
import { problemOf } from '../scenario/check/finding.ts';
import { loadScenario } from '../scenario/load.ts';
import { mergePatch } from '../scenario/merge-patch.ts';
import type { Problem } from '../scenario/problem.ts';
import { scenarioSchema, type Scenario } from '../scenario/schema/scenario.ts';
import { validateScenario } from '../scenario/validate.ts';
import { claimChecks } from './claim-checks.ts';
import { claimSchema, type CheckFile, type ClaimFile, type ReadingFile } from './claim-schema.ts';
import { readDeclared } from './read-declared.ts';

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
  let world: World | null = null;
  const read = readDeclared(text, claimSchema, (file, written) => {
    world = scenarioOf(file, readScenario);
    const relations = claimChecks(file).map((finding) => problemOf(finding, claimSchema, written, file));
    return [...relations, ...(world.ok ? [] : world.problems)];
  });
  if (!read.ok) return read;
  const { scenario } = foundIn(world);
  const fingerprint = new ResultHash().text(text).hex();
  return { ok: true, loaded: { claim: claimOf(read.file), scenario, fingerprint } };
}

/** A file without problems has been put together with its scenario. */
function foundIn(world: World | null): Extract<World, { ok: true }> {
  if (world?.ok === true) return world;
  throw new Error('a claim was accepted without its scenario');
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
  const { id, claim, title, statement, source, registered, replications, arms, region } = file;
  const head = { id, claim, title, statement, source, registered, replications, arms, region };
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
