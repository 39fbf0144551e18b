// Relations between fields: each is found, at the right place, and valid neighbours are left alone.

import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import { shortText } from '../support/scenario-text.ts';

/** Errors or warnings of the shortest scenario with further sections. */
function found(more: string): readonly Problem[] {
  const result = loadScenario(shortText(more));
  return result.ok ? result.warnings : result.problems;
}
const places = (more: string) =>
  found(more).map(({ pointer, code, severity }) => `${severity} ${code} ${pointer}`);
const stages = (text: string) =>
  `designs: [{ id: a, title: { zh: 甲, en: A } }, { id: b, title: { zh: 乙, en: B }, stages: ${text} }]\n`;

describe('tiers', () => {
  it.each([
    ['{ towns: 200 }', 'towns'],
    ['{ communities: 700 }', 'communities'],
    ['{ population: 679 }', 'cells'],
    ['{ parks: 15 }', 'parks'],
    ['{ towns: 3, communities: 10 }', 'parks'],
  ])('%s: %s is too large for the tier it is part of', (territory, key) => {
    expect(places(`territory: ${territory}\n`)).toEqual([`error tiers /territory/${key}`]);
  });

  it.each([
    '{ towns: 124, parks: 0 }',
    '{ cells: 124 }',
    '{ population: 680 }',
    '{ parks: 14 }',
    '{ towns: 1, parks: 0 }',
  ])('%s is the limit and allowed', (territory) => {
    expect(places(`territory: ${territory}\n`)).toEqual([]);
  });
});

describe('the world', () => {
  it('needs routes of known departments, and suggests one', () => {
    const types = `incidents:
  types:
    - &t { id: a, name: { zh: 甲, en: A }, category: event, difficulty: easy, ratePerThousandYear: 1, visibility: 1, salience: 1, harmPerDay: 1, gridFixProbability: 0, gridFixMinutes: 1, route: [police, polise], coordinationProbability: 0, coordinationHardness: 0, serviceHours: 1, serviceSpread: 0, solveProbability: 1, deadlineWorkingDays: 1, selfResolveDays: 9, majorBy100Days: 0, recurrence: 0, recurrenceDays: 9 }
    - *t
`;
    const problems = found(types);
    expect(problems.map(({ pointer }) => pointer).sort()).toEqual([
      '/incidents/types/0/route/1',
      '/incidents/types/1/id',
      '/incidents/types/1/route/1',
    ]);
    expect(problems.find(({ pointer }) => pointer.endsWith('0/route/1'))?.en).toContain(
      'there is no department "polise"; did you mean police?',
    );
  });

  it('needs neighbourhood shares that sum to 1', () => {
    const one = (share: number) =>
      `incidents: { neighbourhoods: [{ id: a, name: { zh: 甲, en: A }, share: 0.5 }, { id: b, name: { zh: 乙, en: B }, share: ${share} }] }\n`;
    expect(places(one(0.4))).toEqual(['error sum /incidents/neighbourhoods']);
    expect(places(one(0.5))).toEqual([]);
  });

  it('needs at least as many residents affected at most as at least', () => {
    expect(places('residents: { affectedMin: 31 }\n')).toEqual(['error tiers /residents/affectedMin']);
  });
});

describe('time', () => {
  it.each([
    ['{ startDate: 2025-02-29 }', 'error date /time/startDate'],
    ['{ holidays: [2025-10-01, 2025-11-31] }', 'error date /time/holidays/1'],
    ['{ makeUpDays: [2025-09-31] }', 'error date /time/makeUpDays/0'],
    ['{ holidays: [2025-10-01], makeUpDays: [2025-10-01] }', 'error date /time/makeUpDays/0'],
    ['{ patrolShifts: [{ startMinute: 60, endMinute: 60 }] }', 'error shift-order /time/patrolShifts/0'],
    [
      '{ officeShifts: [{ startMinute: 60, endMinute: 90 }, { startMinute: 80, endMinute: 100 }] }',
      'error shift-order /time/officeShifts/1',
    ],
  ])('%s is refused', (time, place) => {
    expect(places(`time: ${time}\n`)).toEqual([place]);
  });

  it('accepts a leap day, and shifts that follow each other at once', () => {
    expect(
      places(
        'time: { startDate: 2024-02-29, officeShifts: [{ startMinute: 0, endMinute: 720 }, { startMinute: 720, endMinute: 1440 }] }\n',
      ),
    ).toEqual([]);
  });

  it('warns when the follow-up is shorter than the longest deadline and one rework, in calendar days', () => {
    const [warning] = found('time: { followUpDays: 20 }\n');
    expect(warning).toMatchObject({
      severity: 'warning',
      code: 'follow-up-short',
      pointer: '/time/followUpDays',
    });
    const needed = Number(/needs (\d+) days/.exec(warning.en)?.[1]);
    expect(places(`time: { followUpDays: ${needed} }\n`)).toEqual([]);
    expect(places(`time: { followUpDays: ${needed - 1} }\n`)).toHaveLength(1);
  });

  it('counts weekends and holidays in: the same deadline needs more days when fewer are worked', () => {
    const needed = (time: string) =>
      Number(/needs (\d+) days/.exec(found(`time: { followUpDays: 1, ${time} }\n`)[0].en)?.[1]);
    const usual = needed('weekend: [0, 6]');
    expect(needed('weekend: []')).toBeLessThan(usual);
    expect(needed('weekend: [0, 5, 6]')).toBeGreaterThan(usual);
    const around = needed('holidays: [2025-03-10, 2025-03-11, 2025-03-12]');
    expect(around).toBeGreaterThanOrEqual(usual + 3); // and a weekend more when they push the end past a Friday
    expect(around).toBeLessThanOrEqual(usual + 5);
  });
});

describe('designs', () => {
  it('start with a baseline that changes nothing', () => {
    const designs = 'designs: [{ id: a, title: { zh: 甲, en: A }, stages: [{ patch: {} }] }]\n';
    expect(places(designs)).toEqual(['error baseline /designs/0/stages']);
  });

  it('have different ids', () => {
    expect(
      places('designs: [{ id: a, title: { zh: 甲, en: A } }, { id: a, title: { zh: 乙, en: B } }]\n'),
    ).toEqual(['error repeated-id /designs/1/id']);
  });

  it('name towns that exist, each once', () => {
    expect(places(stages('[{ towns: [14, 15, 14], patch: {} }]'))).toEqual([
      'error unknown-town /designs/1/stages/0/towns/1',
      'error repeated-town /designs/1/stages/0/towns/2',
    ]);
  });

  it('get a warning for a stage that never takes effect', () => {
    expect(places(stages('[{ fromDay: 239, patch: {} }]'))).toEqual([]);
    expect(places(stages('[{ fromDay: 240, patch: {} }]'))).toEqual([
      'warning never-in-force /designs/1/stages/0/fromDay',
    ]);
  });

  it('show what is wrong with a patch at the stage that causes it', () => {
    const text =
      '[{ patch: { scheme: { stakes: 2 } } }, { fromDay: 9, patch: { scheme: { stakes: 99, audit: {} } } }]';
    expect(places(stages(text))).toEqual([
      'error out-of-range /designs/1/stages/1/patch/scheme/stakes',
      'error unknown-key /designs/1/stages/1/patch/scheme/audit',
    ]);
  });

  it('are checked for what stages make together, town by town and date by date', () => {
    const week = (share: number) => `scheme: { components: { week: { share: ${share} } } }`;
    const month = (share: number) => `scheme: { components: { month: { share: ${share} } } }`;
    const alone = `[{ patch: { ${week(0.2)} } }]`;
    expect(places(stages(alone))).toEqual(['error sum /designs/1/stages/0/patch/scheme/components']);
    const sameTown = `[{ towns: [0], fromDay: 5, patch: { ${week(0.2)} } }, { towns: [0], fromDay: 5, patch: { ${month(0.2)} } }]`;
    expect(places(stages(sameTown))).toEqual([]);
    const otherTown = `[{ towns: [0], fromDay: 5, patch: { ${week(0.2)} } }, { towns: [1], fromDay: 5, patch: { ${month(0.2)} } }]`;
    expect(places(stages(otherTown))).toEqual([
      'error sum /designs/1/stages/0/patch/scheme/components',
      'error sum /designs/1/stages/1/patch/scheme/components',
    ]);
    const laterDate = `[{ towns: [0], patch: { ${week(0.2)} } }, { towns: [0], fromDay: 5, patch: { ${month(0.2)} } }]`;
    expect(places(stages(laterDate))).toEqual(['error sum /designs/1/stages/0/patch/scheme/components']);
  });

  it('do not repeat what is wrong with the scenario’s own policy', () => {
    const text = `scheme: { weights: { handling-rate: 0.5 } }\n${stages('[{ patch: { scheme: { stakes: 2 } } }]')}`;
    expect(places(text)).toEqual(['error sum /scheme/weights']);
  });

  it('cannot multiply into more combinations of towns and dates than can be checked', () => {
    const stage = (towns: number[], day: number) =>
      `{ towns: [${towns.join(', ')}], fromDay: ${day}, patch: {} }`;
    const bits = (bit: number) =>
      Array.from({ length: 400 }, (_, town) => town).filter((town) => (town >> bit) % 2 === 1);
    const list = `[${Array.from({ length: 9 }, (_, bit) => stage(bits(bit), bit)).join(', ')}]`;
    const many = Array.from(
      { length: 8 },
      (_, i) => `{ id: b${i}, title: { zh: 乙, en: B }, stages: ${list} }`,
    );
    const text = `territory: { towns: 400, communities: 680, parks: 0 }\ndesigns: [{ id: a, title: { zh: 甲, en: A } }, ${many.join(', ')}]\n`;
    expect(places(text)).toEqual(['error too-many-combinations /designs/3/stages']);
  });
});
