// Geometry of the case passport: two lives of one problem above each other on one time axis, for each a lane of the truth (how it stands
// with the problem, while it lasts) and a lane of the record (how it stands with its case files), and where the lives part. Pure.
import { scaleLinear } from 'd3';
import { decisionStep } from '../../../src/experiment/passport/first-divergence.ts';
import { incidentStateNames, isEnded } from '../../../src/model/ledger/incident-states.ts';
import type { Biography, BiographyStep } from '../../../src/model/ledger/tracer.ts';

/** `unknown`: no official knows; `known`: on record; `hidden`; `paper`: closed on paper; `open`: a case file that is open. */
export type LifeTone = 'unknown' | 'known' | 'hidden' | 'paper' | 'open';

export interface LifeSegment {
  readonly left: number;
  readonly right: number;
  readonly state: string;
  readonly tone: LifeTone;
}

export interface LifeMark {
  readonly x: number;
  readonly step: BiographyStep;
}

export interface LifeLane {
  readonly ledger: BiographyStep['ledger'];
  /** Top edge of its bar. */
  readonly top: number;
  readonly segments: readonly LifeSegment[];
  /** End of the follow-up, when fates are counted, where the problem outlasts it; else null. */
  readonly cutX: number | null;
  /** Where the problem, or its last case file, ended; null when it did not. */
  readonly end: { readonly x: number; readonly state: string } | null;
  readonly decisions: readonly LifeMark[];
  /** Every step, decisions too, in turn. */
  readonly steps: readonly LifeMark[];
}

export interface PlacedLife {
  /** Baseline of the design's name. */
  readonly nameY: number;
  readonly truth: LifeLane;
  readonly record: LifeLane;
}

export interface PassportLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly lives: readonly PlacedLife[];
  readonly ticks: readonly { readonly day: number; readonly x: number }[];
  /** Bottom of the lanes, where the axis is. */
  readonly axisY: number;
  /** Where the lives part; null when they never do. */
  readonly partX: number | null;
}

/** A life, and the days that the problem lasted, cut off at the end of its follow-up. */
export interface LifeInput {
  readonly biography: Biography;
  readonly days: number;
}

export const barHeight = 14;
const headHeight = 28;
const nameHeight = 28;
/** A lane: the line of its labels, its bar, and room below. */
const laneHeight = 46;
const footHeight = 40;

/**
 * Lays out two lives.
 * @param partMinute where they part, since the beginning of the run; null when they never do
 * @param sideWidth room for the names of the lanes at the left, pixels
 */
export function passportLayout(
  lives: readonly LifeInput[],
  partMinute: number | null,
  width: number,
  sideWidth: number,
): PassportLayout {
  const from = Math.min(...lives.map(({ biography }) => biography.ariseMinute));
  const to = Math.max(...lives.map(lastMinute), partMinute ?? 0, from + 1440);
  const [left, right] = [sideWidth, width - 12];
  const x = scaleLinear([from, to], [left, right]);
  const lifeHeight = nameHeight + 2 * laneHeight;
  const placed = lives.map((life, index): PlacedLife => {
    const top = headHeight + index * lifeHeight;
    const barTop = top + nameHeight + laneHeight - barHeight - 8;
    return {
      nameY: top + 18,
      truth: truthLane(life, barTop, x),
      record: recordLane(life, barTop + laneHeight, x),
    };
  });
  const days = scaleLinear([from / 1440, to / 1440], [left, right]);
  const ticks = days.ticks(Math.max(2, Math.floor((right - left) / 90))).filter(Number.isInteger);
  const axisY = headHeight + lives.length * lifeHeight;
  return {
    height: axisY + footHeight,
    left,
    right,
    lives: placed,
    ticks: ticks.map((day) => ({ day, x: days(day) })),
    axisY,
    partX: partMinute === null ? null : x(partMinute),
  };
}

function lastMinute({ biography, days }: LifeInput): number {
  const last = biography.steps[biography.steps.length - 1]?.minute ?? 0;
  return Math.max(last, biography.ariseMinute + days * 1440);
}

type Scale = (minute: number) => number;

function truthLane(life: LifeInput, top: number, x: Scale): LifeLane {
  const steps = life.biography.steps.filter(({ ledger }) => ledger === 'truth');
  const states = steps.filter(({ step }) => step !== decisionStep);
  const ended = states.find(({ step }) => isEnded(incidentStateNames.findIndex((name) => name === step)));
  const born = { minute: life.biography.ariseMinute, step: 'unseen' };
  const turns = [born, ...states.filter((one) => one !== ended)];
  const segments = segmentsOf(turns, ended?.minute ?? lastMinute(life), x, truthTone);
  const marks = marksOf(steps, x);
  const cut = life.biography.ariseMinute + life.days * 1440;
  // days are rounded to single precision
  const outlasts = ended === undefined || ended.minute > cut + 1;
  return {
    ledger: 'truth',
    top,
    segments,
    cutX: outlasts ? x(cut) : null,
    end: ended === undefined ? null : { x: x(ended.minute), state: ended.step },
    decisions: marks.filter(({ step }) => step.step === decisionStep),
    steps: marks,
  };
}

function recordLane(life: LifeInput, top: number, x: Scale): LifeLane {
  const steps = life.biography.steps.filter(({ ledger }) => ledger === 'record');
  const segments = segmentsOf(steps, lastMinute(life), x, () => 'open');
  const last = steps.length === 0 ? null : steps[steps.length - 1];
  return {
    ledger: 'record',
    top,
    segments: segments.filter(({ state }) => state !== 'closed'),
    cutX: null,
    end: last?.step === 'closed' ? { x: x(last.minute), state: last.step } : null,
    decisions: [],
    steps: marksOf(steps, x),
  };
}

function segmentsOf(
  turns: readonly Pick<BiographyStep, 'minute' | 'step'>[],
  endMinute: number,
  x: Scale,
  toneOf: (state: string) => LifeTone,
): LifeSegment[] {
  return turns.flatMap(({ minute, step }, index) => {
    const until = turns[index + 1]?.minute ?? endMinute;
    const segment = { left: x(minute), right: x(until), state: step, tone: toneOf(step) };
    return until > minute ? [segment] : [];
  });
}

const marksOf = (steps: readonly BiographyStep[], x: Scale): LifeMark[] =>
  steps.map((step) => ({ x: x(step.minute), step }));

function truthTone(state: string): LifeTone {
  if (state === 'hidden') return 'hidden';
  if (state === 'paperClosed') return 'paper';
  return state === 'recorded' ? 'known' : 'unknown';
}
