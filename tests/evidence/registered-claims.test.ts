// The registered claim files: each loads, and together they hold what was to be checked; bad files are refused with every mistake.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadClaim, type ClaimResult } from '../../src/evidence/load-claim.ts';
import { readClaims } from '../../src/cli/evidence/read-claims.ts';
import { fromRoot } from '../../scripts/paths.mjs';
import { armsOf } from '../../src/experiment/evidence/claim.ts';
import { policyTimeline } from '../../src/scenario/policy-timeline.ts';
import { scenarioFile } from '../support/scenario-text.ts';

const claims = readClaims(fromRoot('scenarios'));
const textOf = (id: string): string => readFileSync(fromRoot(`scenarios/evidence/${id}.yaml`), 'utf8');
const load = (text: string): ClaimResult =>
  loadClaim(text, (path) => (path === 'z-district/scenario.yaml' ? scenarioFile(path) : null));
const problemsOf = (text: string) => {
  const result = load(text);
  if (result.ok) throw new Error('this should not have loaded');
  return result.problems;
};

describe('the registered claims', () => {
  it.each(claims.map((loaded) => [loaded.claim.id, loaded] as const))(
    '%s: every arm is a design that can be run, and every arm is used',
    (_id, { claim, scenario }) => {
      expect(scenario.designs.map(({ id }) => id)).toEqual(claim.arms.map(({ id }) => id));
      for (const { id } of claim.arms) expect(policyTimeline(scenario, id).length).toBeGreaterThan(0);
      const used = new Set(claim.checks.flatMap((check) => armsOf(check, claim)));
      // The first arm has no patch: it may stand for the setting alone.
      const [setting, ...others] = claim.arms.map(({ id }) => id);
      expect([...used].filter((id) => id !== setting).sort()).toEqual(others.sort());
    },
  );

  it('that expect a difference say how large it must be to matter', () => {
    const directed = claims
      .flatMap(({ claim }) => claim.checks)
      .filter((check) => check.kind === 'contrast' && check.expect !== 'equal');
    expect(directed.length).toBeGreaterThan(20);
    for (const check of directed)
      expect(check).toMatchObject({ matters: expect.toSatisfy((x) => x > 0) as number });
  });

  it('keep the signs of Z14 and Z15 apart: stakes from 0 to 1 under all three rates', () => {
    const stakes = claims.find(({ claim }) => claim.id === 'z15-selective-reporting');
    expect(stakes?.scenario.scheme.stakes).toBe(0);
    expect(Object.keys(stakes?.scenario.scheme.weights ?? {})).toEqual([
      'discovery-patrol-share',
      'reporting-rate',
      'handling-rate',
    ]);
    const [, on] = policyTimeline(stakes!.scenario, 'stakes')[0].policies;
    expect(on.scheme.stakes).toBe(1);
  });
});

describe('a setting', () => {
  it('is laid over the scenario for all arms, the world included', () => {
    const hazard = claims.find(({ claim }) => claim.id === 'z19-hazard');
    expect(hazard?.scenario.time).toMatchObject({ warmUpDays: 0, windowDays: 224 });
    expect(hazard?.scenario.residents.actionBenefitYuan).toBe(0);
    expect(hazard?.scenario.territory.population).toBe(1_420_000);
  });
});

describe('a bad claim file is refused', () => {
  const good = textOf('z14-stakes');

  it('with every mistake at once, each with its line', () => {
    const bad = good
      .replace('grade: emergent', 'grade: certain')
      .replace('expect: higher', 'expect: bigger')
      .replace('matters: 1\n', 'matters: -1\n')
      .replace('measure: patrol-hours', 'measure: patrol-minutes')
      .replace('replications: 12', 'replications: twelve')
      .replace('registered:', 'registred:');
    const problems = problemsOf(bad);
    expect(problems.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining([
        '/registred',
        '/registered',
        '/replications',
        '/checks/0/grade',
        '/checks/0/expect',
        '/checks/0/matters',
        '/checks/0/reading/measure',
      ]),
    );
    for (const { line, zh, en } of problems) {
      expect(line).toBeGreaterThan(0);
      expect([zh, en]).not.toContain('');
    }
  });

  it.each([
    [
      'an arm that is not there',
      (t: string) => t.replace('{ package: 1, none: -1 }', '{ pakage: 1, none: -1 }'),
      'did you mean package',
    ],
    [
      'a reading without an expectation',
      (t: string) => t.replace('    expect: higher\n', ''),
      'lacks expect',
    ],
    [
      'two kinds of check at once',
      (t: string) => t.replace('    expect: higher\n', '    expect: higher\n    identical: [none, cash]\n'),
      'exactly one of: reading, identical, onset',
    ],
    [
      'towns twice over',
      (t: string) => t.replace('sampleTowns: 3', 'sampleTowns: 3\ntowns: [1]'),
      'exactly one of: sampleTowns, towns',
    ],
    ['the same arm twice', (t: string) => t.replace('- id: cash\n', '- id: none\n'), 'is already used'],
    [
      'a scenario that is not there',
      (t: string) => t.replace('z-district/scenario.yaml', 'y-district/scenario.yaml'),
      'no such scenario file',
    ],
    [
      'a patch out of range',
      (t: string) => t.replace('{ scheme: { stakes: 1 } }', '{ scheme: { stakes: 999 } }'),
      'must be a number from 0 to 20',
    ],
    [
      'a setting out of range',
      (t: string) => t.replace('scheme: { stakes: 0 }', 'scheme: { stakes: -1 }'),
      'must be a number from 0 to 20',
    ],
    [
      'a lever that does not exist',
      (t: string) => t.replace('careerYuanPerYear', 'carrierYuanPerYear'),
      'did you mean careerYuanPerYear',
    ],
    [
      'weeks that end before they begin',
      (t: string) =>
        t.replace('reading: { measure: patrol-hours }', 'reading: { weekly: closed-on-due, weeks: [6, 1] }'),
      'must not end before it begins',
    ],
    ['text that is no claim', () => 'just words', 'must be a mapping'],
    ['nothing at all', () => '', ''],
  ])('%s', (_what, spoil, message) => {
    const spoilt = spoil(good);
    expect(spoilt).not.toBe(good);
    const problems = problemsOf(spoilt);
    expect(problems.map(({ en }) => en).join('\n')).toContain(message);
  });

  it('a mistake in a patch is shown where it stands in the claim file', () => {
    const [problem] = problemsOf(good.replace('{ scheme: { stakes: 1 } }', '{ scheme: { stakes: 999 } }'));
    expect(problem.pointer).toBe('/arms/1/patch/scheme/stakes');
    expect(good.split('\n')[(problem.line ?? 0) - 1]).toContain('stakes: 1');
  });
});

it('the fingerprint of a claim is that of its text: any change of what was registered shows', () => {
  const text = textOf('z14-stakes');
  const [first, same, other] = [text, text, text.replace('matters: 1\n', 'matters: 2\n')].map(load);
  if (!first.ok || !same.ok || !other.ok) throw new Error('these should load');
  expect(same.loaded.fingerprint).toBe(first.loaded.fingerprint);
  expect(other.loaded.fingerprint).not.toBe(first.loaded.fingerprint);
});
