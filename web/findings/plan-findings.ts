// What the comparison of plans comes to, in sentences that say no more than the verdicts do: an undecided difference is never given as a
// direction, and fewer worlds than a verdict takes give none. Pure.
import type { Comparison } from '../../src/experiment/comparison.ts';
import { verdictIn } from '../../src/experiment/direction-of.ts';
import { findDeclaration, findPair, findPaired } from '../../src/experiment/find-in-comparison.ts';
import { WORLDS_FOR_VERDICT } from '../../src/experiment/statistics/verdict.ts';
import type { DifferenceDrivers } from '../../src/experiment/zones/explain-difference.ts';
import type { GroupDifference } from '../../src/experiment/zones/group-differences.ts';
import { unitName } from '../../src/scenario/units.ts';
import { inLanguage, type LanguageTag } from '../i18n/language-tag.ts';
import { formatDifference, formatInterval, formatPoints } from '../i18n/numbers.ts';
import { message, type Message } from '../i18n/said.ts';
import type { Translate } from '../i18n/translate.ts';
import { verdictWord } from '../i18n/verdict-words.ts';

const TRUTH = 'true-solved-share';

export interface PlanNames {
  readonly plan: string;
  readonly baseline: string;
}

/** Returns the verdict on one plan against the baseline. */
export function planVerdict(
  comparison: Comparison,
  design: string,
  names: PlanNames,
  tag: LanguageTag,
): Message {
  const n = comparison.replications.length;
  if (n < WORLDS_FOR_VERDICT) return message('plans.verdict.few', { n, least: WORLDS_FOR_VERDICT });
  const paired = findPaired(comparison, design, TRUTH);
  const points = formatPoints(paired.value, tag);
  const margin = formatPoints(findDeclaration(comparison, TRUTH).margin, tag);
  switch (verdictIn(findPair(comparison, design), paired)) {
    case 'better':
      return message('plans.verdict.better', { ...names, points });
    case 'worse':
      return message('plans.verdict.worse', { ...names, points });
    case 'equal':
      return message('plans.verdict.equal', { ...names, margin });
    default:
      return message('plans.verdict.undecided', { ...names });
  }
}

/** The measures beside the truth that the verdict speaks of. */
export const asideMeasures = ['days-to-solution', 'zone-head-hours', 'cost-total'] as const;

/** Returns interval and worlds of the verdict, then each other measure with its own verdict; nothing before there are two worlds. */
export function planAsides(comparison: Comparison, design: string, t: Translate, tag: LanguageTag): string[] {
  const truth = findPaired(comparison, design, TRUTH);
  if (truth.interval95 === null) return [];
  const { lower, upper } = truth.interval95;
  const interval = formatInterval(lower, upper, 'share', tag);
  const first = t('plans.verdict.interval', { interval, better: truth.worlds.better, n: truth.n });
  const others = asideMeasures.flatMap((id) => {
    const paired = findPaired(comparison, design, id);
    const { unit } = findDeclaration(comparison, id);
    if (paired.value === null || paired.interval95 === null) return [];
    const word = verdictWord(paired.verdict, t);
    const difference = `${formatDifference(paired.value, unit, tag)} ${inLanguage(unitName(unit, 'difference'), tag)}`;
    const range = formatInterval(paired.interval95.lower, paired.interval95.upper, unit, tag);
    return [t('plans.verdict.aside', { measure: t(`plans.short.${id}`), word, difference, interval: range })];
  });
  return [first, ...others];
}

/** Returns who wins and who loses by the adjusted verdicts. */
export function groupFinding(
  groups: readonly GroupDifference[],
  kind: 'zone' | 'community' | 'kind',
  plan: string,
): Message {
  const count = (verdict: string): number => groups.filter((group) => group.verdict === verdict).length;
  const [better, worse] = [count('better'), count('worse')];
  const values = { plan, n: groups.length, better, worse, rest: groups.length - better - worse };
  return message(`plans.groups.finding.${kind}`, values);
}

/**
 * Returns the sentence that names the zones a difference comes from.
 * @param isSure the difference of the whole can be told from nothing
 * @param zones names the zones of groups
 */
export function driverFinding(
  { total, drivers, driven, opposed }: DifferenceDrivers,
  plan: string,
  isSure: boolean,
  zones: (groups: readonly GroupDifference[]) => string,
  tag: LanguageTag,
): Message {
  if (drivers.length === 0) return message('plans.explain.none', { plan });
  const values = {
    plan,
    total: formatDifference(total, 'share', tag),
    n: drivers.length,
    zones: zones(drivers),
    driven: formatDifference(driven, 'share', tag),
    opposed: formatDifference(opposed, 'share', tag),
  };
  return message(isSure ? 'plans.explain.sure' : 'plans.explain.unsure', values);
}
