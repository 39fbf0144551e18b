// The rows of the scoreboard: which scores are shown first, each with today's value, the direction of the change and, for shares, the
// length of its bar. Pure.
import type { PlanScore, Principle, ScoreDeclaration } from '../../../src/zoning/scoreboard/plan-score.ts';
import { scoreDeclarations } from '../../../src/zoning/scoreboard/score-declarations.ts';
import { inLanguage, type LanguageTag } from '../../i18n/language-tag.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatCount, formatValue } from '../../i18n/numbers.ts';

export interface ScoreRow {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly value: string;
  /** Today's value; empty when it is not compared. */
  readonly today: string;
  readonly change: 'better' | 'worse' | 'same' | null;
  /** 0..1 for shares, else null. */
  readonly share: number | null;
  readonly shareToday: number | null;
}

/** The scores that a planner reads first. */
const mainScores: ReadonlySet<string> = new Set([
  'in-population-band',
  'in-area-band',
  'in-all-bands',
  'population-variation',
  'polsby-popper-mean',
  'split-communities',
  'zones-across-towns',
  'unassigned-people',
  'zones-in-pieces',
  'within-500m',
  'within-15min',
  'minutes-mean',
  'moved-share',
  'stable-core',
  'bounds-hold',
]);

/** Returns the rows by principle; scores without a value are left out. */
export function scoreRows(
  score: PlanScore,
  today: PlanScore | null,
  all: boolean,
  t: Translate,
  tag: LanguageTag,
): Record<Principle, ScoreRow[]> {
  const rows = (principle: Principle): ScoreRow[] =>
    scoreDeclarations
      .filter((one) => one.principle === principle && (all || mainScores.has(one.id)))
      .filter(({ id }) => !Number.isNaN(score.values[id] ?? NaN))
      .map((one) => rowOf(one, score.values[one.id], today?.values[one.id] ?? NaN, t, tag));
  return { size: rows('size'), borders: rows('borders'), coverage: rows('coverage'), change: rows('change') };
}

function rowOf(
  one: ScoreDeclaration,
  value: number,
  today: number,
  t: Translate,
  tag: LanguageTag,
): ScoreRow {
  const text = (number: number): string => {
    if (one.unit === 'count' || one.unit === 'people') return formatCount(number, tag);
    const written = formatValue(number, one.unit, tag);
    return one.unit === 'minute' ? t('zones.minutes', { value: written }) : written;
  };
  const compared = !Number.isNaN(today);
  const name = inLanguage(one, tag);
  const isShare = one.unit === 'share';
  return {
    id: one.id,
    name: name.charAt(0).toUpperCase() + name.slice(1),
    formula: `${inLanguage(one.formula, tag)} (${inLanguage(one.source, tag)})`,
    value: text(value),
    today: compared ? text(today) : '',
    change: compared ? changeOf(value - today, one.better) : null,
    share: isShare ? value : null,
    shareToday: isShare && compared ? today : null,
  };
}

/** Differences below this are rounding. */
const NOTHING = 1e-9;

function changeOf(difference: number, better: ScoreDeclaration['better']): 'better' | 'worse' | 'same' {
  if (Math.abs(difference) < NOTHING) return 'same';
  return difference > 0 === (better === 'higher') ? 'better' : 'worse';
}
