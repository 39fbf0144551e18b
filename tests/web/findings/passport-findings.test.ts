// What is said of fates that moved and of lives that part agrees with the numbers, in both languages.

import { describe, expect, it } from 'vitest';
import { firstDivergence } from '../../../src/experiment/passport/first-divergence.ts';
import type { FateMove } from '../../../src/experiment/passport/fate-differences.ts';
import { fateEnds, fateWays } from '../../../src/model/ledger/fate-log.ts';
import { incidentStateNames } from '../../../src/model/ledger/incident-states.ts';
import { caseStateNames } from '../../../src/model/ledger/case-states.ts';
import type { Biography, BiographyStep } from '../../../src/model/ledger/tracer.ts';
import { divergenceWords, tipWords } from '../../../web/findings/divergence-words.ts';
import { clockWords, fateWords, stateWords } from '../../../web/findings/life-words.ts';
import { passportFinding } from '../../../web/findings/passport-finding.ts';
import { inChinese, inEnglish } from '../../support/said-messages.ts';

const names = { baseline: 'A', design: 'B' };
const move = (incidents: number, moreHarmDays: number): FateMove => ({
  from: { way: 'recorded', end: 'solved' },
  to: { way: 'hidden', end: 'open' },
  incidents,
  moreHarmDays,
});

describe('the sentence on fates', () => {
  it('counts those that fared otherwise and names the most frequent move with its harm', () => {
    const found = { shared: 2000, alike: 1500, moves: [move(312, 4567), move(8, 9)] };
    const said = passportFinding(found, names, inEnglish, 'en');
    expect(said).toMatch(/^Of 2,000 problems .*, 500 \(25\.0\s%\) fared otherwise/);
    expect(said).toContain('312 are “on record, really solved” under A and “hidden, not solved” under B');
    expect(said).toContain('made 4,567 more harm-days');
  });

  it('says when a move spared harm, and when nothing moved', () => {
    const spared = { shared: 10, alike: 9, moves: [move(1, -20)] };
    expect(passportFinding(spared, names, inEnglish, 'en')).toMatch(/1 is “.*spared 20\.0 harm-days/);
    expect(passportFinding(spared, names, inChinese, 'zh-CN')).toContain('少了 20.0 危害日');
    const none = { shared: 10, alike: 10, moves: [] };
    expect(passportFinding(none, names, inEnglish, 'en')).toContain('none fared otherwise');
  });
});

it('every state and every fate has words in both languages', () => {
  for (const t of [inEnglish, inChinese]) {
    const states = incidentStateNames.map((state) => stateWords('truth', state, t));
    expect(new Set(states).size).toBe(incidentStateNames.length);
    const cases = caseStateNames.map((state) => stateWords('record', state, t));
    expect(new Set(cases).size).toBe(caseStateNames.length);
    const fates = fateWays.flatMap((way) => fateEnds.map((end) => fateWords({ way, end }, t)));
    expect(new Set(fates).size).toBe(16);
  }
  for (const state of incidentStateNames) expect(stateWords('truth', state, inChinese)).not.toMatch(/[a-z]/i);
  for (const state of caseStateNames) expect(stateWords('record', state, inChinese)).not.toMatch(/[a-z]/i);
});

describe('where lives part', () => {
  const step = (minute: number, name: string, detail: Record<string, number> = {}): BiographyStep => ({
    minute,
    ledger: 'truth',
    step: name,
    detail,
  });
  const life = (...steps: BiographyStep[]): Biography => ({
    origin0: 1,
    origin1: 2,
    cell: 0,
    type: 0,
    ariseMinute: 0,
    steps,
  });
  const terms = { base0: 3, base4: 1, noise0: 1, noise4: 1, pressure0: 0, pressure4: 0, ownScore4: 0 };
  const reports = step(1440 + 61, 'worker-decides', { ...terms, chosen: 0, ownScore0: 5 });
  const looksAway = step(1440 + 61, 'worker-decides', { ...terms, chosen: 4, ownScore0: -30 });
  const parts = (one: Biography, other: Biography) => {
    const divergence = firstDivergence(one, other);
    return {
      words: divergenceWords(divergence, names, inEnglish),
      why: tipWords(divergence, names, inEnglish, 'en'),
    };
  };

  it('a decision is told with the choices, and the yuan that tipped it', () => {
    const { words, why } = parts(life(reports), life(looksAway));
    expect(words).toBe(
      'They part on Day 1 01:01: under A the grid worker chooses “report it”, under B “look away”.',
    );
    expect(why).toContain('Under B, “look away” is worth 28.0 yuan more to the worker than “report it”');
    expect(why).toContain('under A it is worth 7.00 yuan less');
    expect(why).toContain('the worker’s own score (+35.0 yuan)');
  });

  it('other steps, other times and further steps are told as such, without yuan', () => {
    const step1 = parts(life(step(10, 'hidden')), life(step(20, 'selfResolved')));
    expect(step1.words).toContain('under A the next step is “Truth: hidden” (Day 0 00:10)');
    expect(step1.words).toContain('under B “Truth: went away by itself” (Day 0 00:20)');
    const time = parts(life(step(10, 'hidden')), life(step(20, 'hidden')));
    expect(time.words).toContain('comes on Day 0 00:10 under A, and on Day 0 00:20 under B');
    const end = parts(life(step(10, 'hidden')), life());
    expect(end.words).toContain('under A comes “Truth: hidden”, under the other nothing more happens');
    const never = parts(life(), life());
    expect(never.words).toContain('alike');
    expect([step1.why, time.why, end.why, never.why]).toEqual([null, null, null, null]);
  });

  it('the clock gives the day of the run and the time of day', () => {
    expect(clockWords(3 * 1440 + 23 * 60 + 5.9, inChinese)).toBe('第 3 天 23:05');
  });
});
