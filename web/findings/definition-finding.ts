// What the choice of a rate's definition does, in one true sentence: two designs that two definitions of the same rate surely rank
// the other way round; otherwise how far the choice alone moves the rates of the design in focus. Pure.
import type { Comparison } from '../../src/experiment/comparison.ts';
import { judgeFamily } from '../../src/experiment/statistics/judge-family.ts';
import { pairSamples } from '../../src/experiment/statistics/paired-t.ts';
import type { Spread } from '../../src/experiment/statistics/spread.ts';
import { indicatorNames } from '../../src/scenario/schema/indicators.ts';
import type { IndicatorId } from '../../src/scenario/schema/indicators.ts';
import { levelOf } from '../charts/definitions/definition-view.ts';
import { inLanguage, type LanguageTag } from '../i18n/language-tag.ts';
import { formatPoints } from '../i18n/numbers.ts';
import { message, type Message } from '../i18n/said.ts';
import { rivalDefinitions } from '../levers/weights.ts';

/** Two designs and two definitions of one rate: `design` stands above `other` by `first` and below it by `second`. */
export interface Reversal {
  readonly rate: (typeof rivalDefinitions)[number]['id'];
  readonly design: string;
  readonly other: string;
  readonly first: IndicatorId;
  readonly second: IndicatorId;
  /** Shares; both greater than 0. */
  readonly above: number;
  readonly below: number;
}

/**
 * Returns the sentence.
 * @param names short name of each design by id
 * @param focus design that the reader is looking at
 */
export function definitionFinding(
  comparison: Comparison,
  names: ReadonlyMap<string, string>,
  focus: string,
  tag: LanguageTag,
): Message {
  if (comparison.replications.length < 2) return message('definitions.finding.waiting');
  const nameOf = (design: string): string => names.get(design) ?? design;
  const [reversal] = reversals(comparison, focus);
  if (reversal) {
    const { first, second, above, below, design, other } = reversal;
    return message('definitions.finding.reversed', {
      first: inLanguage(indicatorNames[first], tag),
      second: inLanguage(indicatorNames[second], tag),
      design: nameOf(design),
      other: nameOf(other),
      above: formatPoints(above, tag),
      below: formatPoints(below, tag),
    });
  }
  const widest = widestChoice(comparison, focus);
  if (widest === undefined) return message('definitions.finding.waiting');
  return message(`definitions.finding.${widest.rate}`, {
    design: nameOf(focus),
    points: formatPoints(widest.spread, tag),
    n: comparison.replications.length,
  });
}

/**
 * Returns the sure reversals, those of the design in focus first, then the clearest first. All pairs of designs under all
 * definitions are judged as one family, so that the chance of any false verdict stays at 5 %; a difference counts only beyond
 * the margin of its measure.
 */
export function reversals(comparison: Comparison, focus: string): Reversal[] {
  const judged = judgedPairs(comparison);
  const found = rivalDefinitions.flatMap(({ id, options }) => {
    const ofRate = judged.filter(({ definition }) => options.some((option) => option === definition));
    return ofRate.flatMap((up) =>
      ofRate
        .filter((down) => up.sign > 0 && down.sign < 0 && samePair(up, down))
        .map((down) => facing({ rate: id, ...reversalOf(up, down) }, focus)),
    );
  });
  const clarity = ({ above, below }: Reversal): number => Math.min(above, below);
  return found.sort(
    (a, b) => Number(b.design === focus) - Number(a.design === focus) || clarity(b) - clarity(a),
  );
}

interface JudgedPair {
  readonly definition: IndicatorId;
  readonly design: string;
  readonly other: string;
  readonly difference: number;
  /** 1: the design surely stands above the other, -1: surely below, 0: not sure, or too close to matter. */
  readonly sign: number;
}

/** Judges every pair of designs, taken once, under every definition. */
function judgedPairs(comparison: Comparison): JudgedPair[] {
  const ids = comparison.designs.map(({ design }) => design);
  const pairs = ids.flatMap((design, index) => ids.slice(index + 1).map((other) => ({ design, other })));
  const members = rivalDefinitions.flatMap(({ options }) =>
    options.flatMap((definition) => pairs.flatMap((pair) => memberOf(comparison, definition, pair))),
  );
  const verdicts = judgeFamily(
    members.map(({ spread }) => spread),
    { better: 'higher', margin: 1 },
    comparison.look,
  );
  return members.map(({ definition, design, other, difference }, index) => {
    const verdict = verdicts[index]?.verdict;
    return {
      definition,
      design,
      other,
      difference,
      sign: verdict === 'better' ? 1 : verdict === 'worse' ? -1 : 0,
    };
  });
}

/** The difference of a pair, its spread in units of the measure's margin so that one rule fits all. */
function memberOf(
  comparison: Comparison,
  definition: IndicatorId,
  { design, other }: { design: string; other: string },
): (Omit<JudgedPair, 'sign'> & { spread: Spread })[] {
  const margin = comparison.measures.find(({ id }) => id === definition)?.margin;
  const values = levelOf(comparison, design, definition)?.values;
  const others = levelOf(comparison, other, definition)?.values;
  if (margin === undefined || values === undefined || others === undefined) return [];
  const { spread } = pairSamples(values, others);
  if (spread.n === 0) return [];
  const scaled = { n: spread.n, mean: spread.mean / margin, sd: spread.sd / margin };
  return [{ definition, design, other, difference: spread.mean, spread: scaled }];
}

const samePair = (a: JudgedPair, b: JudgedPair): boolean => a.design === b.design && a.other === b.other;

const reversalOf = (up: JudgedPair, down: JudgedPair): Omit<Reversal, 'rate'> => ({
  design: up.design,
  other: up.other,
  first: up.definition,
  second: down.definition,
  above: up.difference,
  below: -down.difference,
});

/** Tells a reversal from the side of the design in focus where it is one of the two. */
function facing(reversal: Reversal, focus: string): Reversal {
  if (reversal.other !== focus) return reversal;
  const { design, other, first, second, above, below } = reversal;
  return {
    ...reversal,
    design: other,
    other: design,
    first: second,
    second: first,
    above: below,
    below: above,
  };
}

/** Returns the rate of the design in focus that the choice of definition moves most. */
function widestChoice(
  comparison: Comparison,
  focus: string,
): { rate: Reversal['rate']; spread: number } | undefined {
  const choices = rivalDefinitions.flatMap(({ id, options }) => {
    const levels = options.flatMap((option) => levelOf(comparison, focus, option)?.value ?? []);
    return levels.length < 2 ? [] : [{ rate: id, spread: Math.max(...levels) - Math.min(...levels) }];
  });
  return choices.sort((a, b) => b.spread - a.spread)[0];
}
