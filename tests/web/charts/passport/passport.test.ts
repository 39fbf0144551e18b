// Where the case passport puts lives, states, ends and the place where they part; its labels; its table twin.

import { describe, expect, it } from 'vitest';
import type { Biography, BiographyStep } from '../../../../src/model/ledger/tracer.ts';
import { laneLabels } from '../../../../web/charts/passport/lane-labels.ts';
import { passportLayout } from '../../../../web/charts/passport/passport-geometry.ts';
import { passportTable } from '../../../../web/charts/passport/passport-table.ts';
import { inChinese, inEnglish } from '../../../support/said-messages.ts';

const day = 1440;
const step = (
  at: number,
  name: string,
  ledger: BiographyStep['ledger'] = 'truth',
  chosen?: number,
): BiographyStep => ({
  minute: at * day,
  ledger,
  step: name,
  detail: chosen === undefined ? {} : { chosen },
});
const life = (...steps: BiographyStep[]): Biography => ({
  origin0: 1,
  origin1: 2,
  cell: 3,
  type: 0,
  ariseMinute: 60 * day,
  steps,
});
const solved = life(
  step(62, 'worker-decides', 'truth', 0),
  step(62, 'recorded'),
  step(62, 'filed', 'record'),
  step(63, 'queued', 'record'),
  step(65, 'solvedRecorded'),
  step(66, 'closed', 'record'),
);
const hidden = life(
  step(62, 'worker-decides', 'truth', 4),
  step(62, 'hidden'),
  step(90, 'worker-decides', 'truth', 4),
);
const layout = passportLayout(
  [
    { biography: solved, days: 5 },
    { biography: hidden, days: 60 },
  ],
  62 * day,
  900,
  60,
);

describe('two lives on one axis', () => {
  it('last as long as the problem, or to the end of the follow-up, in the states that they pass', () => {
    const [one, other] = layout.lives;
    expect(one.truth.segments.map(({ state, tone }) => [state, tone])).toEqual([
      ['unseen', 'unknown'],
      ['recorded', 'known'],
    ]);
    expect(other.truth.segments.map(({ tone }) => tone)).toEqual(['unknown', 'hidden']);
    const perDay = (layout.right - layout.left) / 60;
    expect(one.truth.segments[1].right).toBeCloseTo(layout.left + 5 * perDay, 6);
    expect(other.truth.segments[1].right).toBeCloseTo(layout.right, 6);
  });

  it('end where the problem or the case file ended, and nowhere else', () => {
    const [one, other] = layout.lives;
    expect([one.truth.end?.state, one.record.end?.state]).toEqual(['solvedRecorded', 'closed']);
    expect(one.record.end?.x).toBeGreaterThan(one.truth.end?.x ?? Infinity);
    expect(one.record.segments.map(({ state }) => state)).toEqual(['filed', 'queued']);
    expect([other.truth.end, other.record.end]).toEqual([null, null]);
    expect([one.truth.cutX, other.truth.cutX]).toEqual([null, layout.right]);
    expect(other.record.segments).toEqual([]);
  });

  it('show every decision on the truth, and the line where they part at the same place for both', () => {
    const [one, other] = layout.lives;
    expect([one.truth.decisions.length, other.truth.decisions.length]).toEqual([1, 2]);
    for (const { truth } of layout.lives) expect(truth.decisions[0].x).toBeCloseTo(layout.partX ?? 0, 6);
    expect(passportLayout([{ biography: solved, days: 5 }], null, 900, 60).partX).toBeNull();
  });

  it('stand below one another within the picture, with whole days on the axis', () => {
    const tops = layout.lives.flatMap(({ nameY, truth, record }) => [nameY, truth.top, record.top]);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(tops[tops.length - 1]).toBeLessThan(layout.axisY);
    expect(layout.axisY).toBeLessThan(layout.height);
    expect(layout.ticks.length).toBeGreaterThan(3);
    for (const { day: tick, x } of layout.ticks) {
      expect(Number.isInteger(tick)).toBe(true);
      expect(x).toBeGreaterThanOrEqual(layout.left);
      expect(x).toBeLessThanOrEqual(layout.right);
    }
  });

  it('a life of some minutes still has an axis', () => {
    const short = life(step(60, 'solvedUnrecorded'));
    const one = passportLayout([{ biography: short, days: 0 }], null, 600, 60);
    expect(one.lives[0].truth.segments).toEqual([]);
    expect(one.lives[0].truth.end?.x).toBeCloseTo(one.left, 6);
  });
});

describe('labels of a lane', () => {
  const segment = (left: number, right: number, state: string) =>
    ({ left, right, state, tone: 'unknown' }) as const;

  it('name the end first and drop what would stand upon another label', () => {
    const lane = {
      segments: [segment(60, 64, 'unseen'), segment(64, 500, 'hidden')],
      end: { x: 500, state: 'solved at last' },
    };
    const labels = laneLabels(lane, (state) => state, 60, 900);
    expect(labels.map(({ text, isEnd }) => [text, isEnd])).toEqual([
      ['hidden', false],
      ['solved at last', true],
    ]);
  });

  it('stay inside the picture', () => {
    const labels = laneLabels(
      { segments: [segment(880, 895, 'hidden')], end: { x: 895, state: 'really solved' } },
      (state) => state,
      60,
      900,
    );
    expect(labels).toEqual([{ x: 900, anchor: 'end', text: 'really solved', isEnd: true }]);
  });
});

describe('the table twin', () => {
  const lives = [
    { name: 'A', biography: solved },
    { name: 'B', biography: hidden },
  ];

  it('has every step of both lives in the order of time', () => {
    const { rows } = passportTable(lives, inEnglish);
    expect(rows).toHaveLength(2 + solved.steps.length + hidden.steps.length);
    const minutes = rows.map(([when]) => (typeof when === 'string' ? NaN : (when.value ?? NaN)));
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    expect(rows.map((row) => row.slice(1))).toContainEqual(['B', 'Truth', 'hidden']);
    expect(rows.map((row) => row.slice(1))).toContainEqual(['A', 'Record', 'closed']);
  });

  it('speaks Chinese too', () => {
    const said = passportTable(lives, inChinese).rows.flat();
    expect(said.filter((cell) => typeof cell === 'string' && /[a-z]{2}/.test(cell))).toEqual([]);
    expect(said).toContain('网格员决定：上报');
  });
});
