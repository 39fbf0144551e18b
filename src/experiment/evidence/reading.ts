// What a check reads off one outcome: a declared measure, the difference of two, or a number made from the ladder or the weekly
// series. Pure; NaN where a denominator is empty.
import type { Outcome } from '../../model/outcome/outcome.ts';
import type { IncidentType } from '../../scenario/schema/incidents.ts';

/** Weekly series that can be read: closure of the cases due in a week, and major incidents per million residents. */
export const weeklySeries = ['closed-on-due', 'major-incidents'] as const;
export type WeeklySeries = (typeof weeklySeries)[number];

/** Numbers that no measure declares. */
export const derivedReadings = ['recorded-hard-share', 'service-needs-known'] as const;
export type DerivedReading = (typeof derivedReadings)[number];

/** First and last week, from 1, both included. */
export type WeekSpan = readonly [from: number, to: number];

export type Reading =
  | { readonly kind: 'measure'; readonly measure: string; readonly minus?: string | undefined }
  | { readonly kind: 'derived'; readonly derived: DerivedReading }
  | {
      readonly kind: 'weekly';
      readonly series: WeeklySeries;
      readonly weeks: WeekSpan;
      /** Weeks whose value, times `factor` (default 1), is taken off. */
      readonly minusWeeks?: WeekSpan | undefined;
      readonly factor?: number | undefined;
    };

/** What a reading needs to know of the scenario. */
export type ReadingContext = { readonly types: readonly Pick<IncidentType, 'difficulty' | 'category'>[] };

/** Returns the value of a reading; NaN where it is not defined. */
export function readOutcome(reading: Reading, outcome: Outcome, context: ReadingContext): number {
  switch (reading.kind) {
    case 'measure': {
      const value = outcome.measures[reading.measure] ?? NaN;
      return reading.minus === undefined ? value : value - (outcome.measures[reading.minus] ?? NaN);
    }
    case 'derived':
      return derivations[reading.derived](outcome, context);
    case 'weekly': {
      const value = readWeeks(reading.series, reading.weeks, outcome);
      if (reading.minusWeeks === undefined) return value;
      return value - (reading.factor ?? 1) * readWeeks(reading.series, reading.minusWeeks, outcome);
    }
  }
}

/** Returns a weekly series over some weeks: a share of the cases that came due in them, or incidents per million residents. */
export function readWeeks(
  series: WeeklySeries,
  [from, to]: WeekSpan,
  { weekly, residents }: Outcome,
): number {
  const sum = (values: readonly number[]): number =>
    values.slice(from - 1, to).reduce((total, value) => total + value, 0);
  if (series === 'major-incidents') return (sum(weekly.majorIncidents) / residents) * 1e6;
  const due = sum(weekly.casesDue);
  return due > 0 ? sum(weekly.casesClosedOnDue) / due : NaN;
}

/** Share of hard incidents among those recorded: the mean difficulty of what is reported. */
function recordedHardShare({ ladderByType }: Outcome, { types }: ReadingContext): number {
  let all = 0;
  let hard = 0;
  ladderByType.forEach(({ recorded }, type) => {
    all += recorded;
    if (types[type]?.difficulty === 'hard') hard += recorded;
  });
  return all > 0 ? hard / all : NaN;
}

/** Share of the service needs (needs of vulnerable households) that any official came to know of. */
function serviceNeedsKnown({ ladderByType }: Outcome, { types }: ReadingContext): number {
  let arisen = 0;
  let known = 0;
  ladderByType.forEach((ladder, type) => {
    if (types[type]?.category !== 'service') return;
    arisen += ladder.arisen;
    known += ladder.known;
  });
  return arisen > 0 ? known / arisen : NaN;
}

const derivations: Readonly<Record<DerivedReading, (outcome: Outcome, context: ReadingContext) => number>> = {
  'recorded-hard-share': recordedHardShare,
  'service-needs-known': serviceNeedsKnown,
};
