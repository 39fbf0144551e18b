// What a design costs a year against the baseline, and whether the two were compared at an equal budget: a gain that was bought
// with money is another thing than a gain from another rule. Pure; reads a comparison and nothing else.
import type { Comparison, Estimate, Interval } from './comparison.ts';
import { findMean, findPair, findPaired } from './find-in-comparison.ts';
import { formatFixed } from './format-number.ts';
import type { Bilingual } from './verdict-sentence.ts';

/** Budgets that differ by less than this share of the baseline's count as equal (assumption: the accuracy of a yearly budget). */
export const BUDGET_TOLERANCE = 0.01;

export const costMeasure = 'cost-total';

export interface Budget {
  readonly design: string;
  /** Yuan per 1,000 residents and year, of the baseline and of the design; null without a world. */
  readonly baselineYuan: number | null;
  readonly designYuan: number | null;
  /** Design minus baseline, yuan per 1,000 residents and year, over common worlds. */
  readonly difference: Estimate;
  /** 95 %, of the kind that suits the look. */
  readonly interval: Interval | null;
  /** The difference as a share of the baseline's cost; null where that is not defined. */
  readonly share: number | null;
  /** equal: the interval lies within the tolerance; dearer, cheaper: beyond it; undecided: the interval reaches over the edge. */
  readonly verdict: 'equal' | 'dearer' | 'cheaper' | 'undecided';
  readonly tolerance: number;
}

/** States the budgets of all designs against the baseline. @param tolerance share of the baseline's cost */
export function budgets(comparison: Comparison, tolerance: number = BUDGET_TOLERANCE): Budget[] {
  return comparison.pairs.map(({ design }) => budgetOf(comparison, design, tolerance));
}

/** States the budget of one design. @throws WanggeError `comparison-lookup` for the baseline, or where costs are not reported */
export function budgetOf(
  comparison: Comparison,
  design: string,
  tolerance: number = BUDGET_TOLERANCE,
): Budget {
  const { baseline } = findPair(comparison, design);
  const difference = findPaired(comparison, design, costMeasure);
  const interval = comparison.look === 'final' ? difference.interval95 : difference.watched95;
  const baselineYuan = findMean(comparison, baseline, costMeasure).value;
  const known = baselineYuan !== null && baselineYuan > 0 && difference.value !== null;
  return {
    design,
    baselineYuan,
    designYuan: findMean(comparison, design, costMeasure).value,
    difference,
    interval,
    share: known ? (difference.value ?? 0) / baselineYuan : null,
    verdict: known && interval !== null ? judged(interval, tolerance * baselineYuan) : 'undecided',
    tolerance,
  };
}

/** Accounts are no sample: where every world shows the same difference, it counts from two worlds on. */
function judged({ lower, upper }: Interval, margin: number): Budget['verdict'] {
  if (lower >= -margin && upper <= margin) return 'equal';
  if (lower > margin) return 'dearer';
  return upper < -margin ? 'cheaper' : 'undecided';
}

/** Says what a design costs, and whether the comparison is at an equal budget. @param names titles as the reader knows them */
export function budgetSentence(
  budget: Budget,
  names: { readonly design: Bilingual; readonly baseline: Bilingual },
): Bilingual {
  const { designYuan, interval, share, verdict, tolerance } = budget;
  if (designYuan === null || share === null) {
    return { zh: '成本还看不出来。', en: 'Costs cannot be told yet.' };
  }
  const percent = formatFixed(tolerance * 100, 0);
  const size = {
    zh: `${formatFixed(Math.abs(budget.difference.value ?? 0) / 10_000, 2)} 万元，${signedPercent(share)}%`,
    en: `${formatFixed(Math.abs(budget.difference.value ?? 0) / 1000, 1)} thousand yuan, ${signedPercent(share)} %`,
  };
  const range = rangeOf(interval);
  const words = {
    equal: {
      zh: `与「${names.baseline.zh}」相差不超过 ${percent}%${range.zh}：这是等预算比较。`,
      en: `within ${percent} % of ${names.baseline.en}${range.en}: a comparison at equal budget.`,
    },
    dearer: {
      zh: `比「${names.baseline.zh}」多花 ${size.zh}${range.zh}：不是等预算比较，效果有一部分是花钱买来的。`,
      en: `more than ${names.baseline.en} by ${size.en}${range.en}: not at equal budget, part of the effect is bought.`,
    },
    cheaper: {
      zh: `比「${names.baseline.zh}」省 ${size.zh}${range.zh}：不是等预算比较，省下的钱另有用处。`,
      en: `less than ${names.baseline.en} by ${size.en}${range.en}: not at equal budget, what is saved could be spent.`,
    },
    undecided: {
      zh: `与「${names.baseline.zh}」相比差 ${signedPercent(share)}%${range.zh}：是否在 ${percent}% 以内（等预算）还看不出来。`,
      en: `${signedPercent(share)} % from ${names.baseline.en}${range.en}: whether within ${percent} %, at equal budget, cannot be told yet.`,
    },
  } as const satisfies Record<Budget['verdict'], Bilingual>;
  return {
    zh: `成本：「${names.design.zh}」每千居民每年 ${formatFixed(designYuan / 10_000, 1)} 万元，${words[verdict].zh}`,
    en: `Cost: ${names.design.en} takes ${formatFixed(designYuan / 1000, 1)} thousand yuan per 1,000 residents and year, ${words[verdict].en}`,
  };
}

function rangeOf(interval: Interval | null): Bilingual {
  if (interval === null) return { zh: '', en: '' };
  const [zhFrom, zhTo] = [interval.lower, interval.upper].map((yuan) => formatFixed(yuan / 10_000, 2));
  const [enFrom, enTo] = [interval.lower, interval.upper].map((yuan) => formatFixed(yuan / 1000, 1));
  return {
    zh: `（差的 95% 区间 ${zhFrom} 至 ${zhTo} 万元）`,
    en: ` (95 % interval of the difference ${enFrom} to ${enTo} thousand yuan)`,
  };
}

const signedPercent = (share: number): string => {
  const text = formatFixed(share * 100, 1);
  return share > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};
