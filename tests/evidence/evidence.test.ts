// The evidence suite in small: one whole town of Z district (a park of about thirty thousand residents), worlds made from each test's
// own name, a window of four months. Only checks whose sign is plain at this size; the registered size is run by `wangge evidence`, see docs/EVIDENCE.md.
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/cli/evidence/read-claims.ts';
import { runClaim } from '../../src/evidence/run-claim.ts';
import { fromRoot } from '../../scripts/paths.mjs';
import { armsOf, type Check } from '../../src/experiment/evidence/claim.ts';
import type { Finding } from '../../src/experiment/evidence/judge-effect.ts';
import { InlineEvaluator } from '../../src/runtime/inline-evaluator.ts';
import { testName } from '../core/seed-of.ts';

const town = 12;
const worlds = 5;
const windowDays = 120;
const claims = readClaims(fromRoot('scenarios'));

/** Runs the arms that these checks of a claim need, and returns what was found. */
async function found(id: string, wanted: readonly string[]): Promise<Record<string, Finding>> {
  const registered = claims.find(({ claim }) => claim.id === id);
  if (registered === undefined) throw new Error(`no claim ${id}`);
  const { claim, scenario, fingerprint } = registered;
  const checks: Check[] = claim.checks.filter((check) => wanted.includes(check.id));
  expect(checks.map((check) => check.id)).toEqual(wanted);
  const used = new Set(checks.flatMap((check) => armsOf(check, claim)));
  const run = await runClaim(
    {
      claim: { ...claim, checks, arms: claim.arms.filter((arm) => used.has(arm.id)) },
      scenario: { ...scenario, seed: testName(), time: { ...scenario.time, windowDays } },
      fingerprint,
    },
    { evaluator: new InlineEvaluator(), towns: [town], replications: worlds },
  );
  if (run === null) throw new Error('nothing cancelled this run');
  expect(run.comparison.failures).toEqual([]);
  expect(run.comparison.residents).toBeGreaterThan(15_000);
  return Object.fromEntries(run.results.map(({ check, finding }) => [check.id, finding]));
}

const allBorneOut = (checks: readonly string[]): Record<string, Finding> =>
  Object.fromEntries(checks.map((check) => [check, 'borne-out']));

describe('in one whole town of Z district', () => {
  it.each([
    [
      'Z14: stakes raise effort and the recorded handling rate and lower reporting of hard incidents; cash alone does little',
      'z14-stakes',
      ['effort', 'handling', 'reporting-hard', 'cash-reporting', 'cash-effort'],
    ],
    [
      'Z15: under the three rates stakes make workers neither discover nor report hard incidents they saw',
      'z15-selective-reporting',
      ['logged-hard', 'reporting-hard', 'selectivity', 'easier-record', 'hidden-for-score'],
    ],
    [
      'Z15, extension: all weight on the handling rate hides hard incidents and improves the headline',
      'z15-closure-weight',
      ['reporting-hard', 'handling', 'solved-hard', 'hidden-stock'],
    ],
    [
      'Z16: pressure lowers reporting of hard incidents, more with the superior’s stake, and exactly not without a score built from records',
      'z16-pressure',
      ['reporting-hard', 'grows-with-stake', 'hidden-under-pressure', 'null-not-built', 'null-no-pressure'],
    ],
    ['Z12: a weak community centre sends more cases up to the town', 'z12-weak-centre', ['escalations']],
    [
      'Z19: the headline is better at once, and hidden incidents pile up',
      'z19-headline-first',
      ['headline-early', 'hidden-stock'],
    ],
    [
      'null: without weights, sanctions and pressure exactly nothing is hidden for a score or under pressure',
      'null-no-weights',
      ['own-score', 'under-pressure', 'stakes-and-pressure'],
    ],
    ['C2: rules on paper have exactly no effect', 'c2-signboard', ['paper-rules']],
    [
      'D2: where the handler verifies itself more is closed on paper, the record looks better and less is really solved',
      'd2-self-verification',
      ['paper', 'gap', 'handling', 'solved', 'bound'],
    ],
    ['Z10: forms cost patrol hours and discovery', 'z10-forms', ['patrol', 'discovery']],
    ['Z13: twice the patrol finds more than is solved more', 'z13-patrol', ['discovery', 'rises-less']],
    [
      'C5: a responsibility list works through disputes alone',
      'c5-responsibility-list',
      ['on-time', 'through-disputes'],
    ],
  ])('%s', async (_fact, claim, checks) => {
    expect(await found(claim, checks)).toEqual(allBorneOut(checks));
  });
});
