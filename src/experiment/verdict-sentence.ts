// The finding in plain words, from a comparison: what the record says under a design, what was really solved, and whether
// that can be told yet. Says no more than the verdicts do: an undecided difference is never given as a direction.
import type { Comparison, FurtherReplications, Interval, PairedSummary, Verdict } from './comparison.ts';
import { directionOf, type Directed } from './direction-of.ts';
import { findDeclaration, findMean, findPair, findPaired } from './find-in-comparison.ts';
import { decimalsFor, formatFixed, formatPercent } from './format-number.ts';
import { headlineWords, type HeadlineMeasure } from './headline-measure.ts';
import { REPLICATIONS_MIN } from './stopping.ts';
import { WORLDS_FOR_VERDICT, WORLDS_FOR_ZERO_SPREAD, isTooAlike } from './statistics/verdict.ts';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

const TRUTH = 'true-solved-share';

interface Names {
  readonly design: Bilingual;
  readonly baseline: Bilingual;
}

interface Finding extends Directed {
  readonly paired: PairedSummary;
  /** For all designs at once while the measure declared beforehand is undecided, else for this design alone. */
  readonly interval: Interval | null;
  /** How many designs the verdict allows for; 1 for other measures than the one declared beforehand. */
  readonly family: number;
  readonly further: FurtherReplications | null;
}

/**
 * Writes the verdict on one design against the baseline as two or three sentences.
 * @param names titles of the design and of the baseline as the reader knows them
 * @param headline the official rate to hold against the truth, see headlineMeasure
 * @param ending `stopped` for an interim look at a run that will not go on
 * @throws WanggeError `comparison-lookup` when the design is the baseline or the headline measures are not reported
 */
export function verdictSentence(
  comparison: Comparison,
  design: string,
  names: Names,
  headline: HeadlineMeasure = 'closure-rate',
  ending: 'running' | 'stopped' = 'running',
): Bilingual {
  const n = findPaired(comparison, design, TRUTH).n;
  if (n < WORLDS_FOR_VERDICT) return notYet(names.design, n);
  const record = findingOf(comparison, design, headline);
  const truth = findingOf(comparison, design, TRUTH);
  const level = findMean(comparison, design, headline).value;
  const words = headlineWords[headline];
  const zh = [recordZh(record, level, names, words), truthZh(record, truth, n)];
  const en = [recordEn(record, level, names, words), truthEn(record, truth, n)];
  if (comparison.primary !== headline && comparison.primary !== TRUTH) {
    const declared = primarySentence(comparison, design);
    zh.push(declared.zh);
    en.push(declared.en);
  }
  if (comparison.look === 'interim') {
    const note = interimNotes[ending];
    zh.push(note.zh);
    en.push(note.en);
  }
  return { zh: zh.join(''), en: en.join('') };
}

const interimNotes = {
  running: {
    zh: '（仍在计算，区间已按随时查看放宽。）',
    en: ' (Still running; intervals are widened so that they may be watched.)',
  },
  stopped: {
    zh: '（运行已提前停止；过程可随时查看，区间因此放宽。）',
    en: ' (Stopped early; intervals are widened since the run could be watched.)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

function findingOf(comparison: Comparison, design: string, measure: string): Finding {
  const paired = findPaired(comparison, design, measure);
  const { primary } = findPair(comparison, design);
  const directed = directionOf(comparison, design, measure);
  const isPrimary = primary.measure === measure;
  const isJudgedAtOnce = isPrimary && directed.verdict === 'undecided';
  const own = comparison.look === 'final' ? paired.interval95 : paired.watched95;
  const interval = isJudgedAtOnce ? primary.interval95 : own;
  const family = isPrimary ? primary.family : 1;
  const further = isPrimary ? primary.further : paired.further;
  return { paired, interval, family, further, ...directed };
}

function notYet(design: Bilingual, n: number): Bilingual {
  const [worlds, least] = [n, WORLDS_FOR_VERDICT].map(String);
  return {
    zh: `「${design.zh}」还看不出来：至少要 ${least} 个平行世界才下判定，现有 ${worlds} 个。`,
    en: `Cannot tell yet about ${design.en}: a verdict takes at least ${least} worlds, there ${n === 1 ? 'is' : 'are'} ${worlds}.`,
  };
}

/** Worlds behind an interval, with a warning where there are few. */
function worldsOf(n: number): Bilingual {
  const worlds = String(n);
  const isFew = n < REPLICATIONS_MIN;
  return {
    zh: `${worlds} 个平行世界${isFew ? '，个数少，区间只供参考' : ''}`,
    en: `${worlds} worlds${isFew ? ', so few that the interval is provisional' : ''}`,
  };
}

/** Decimals of percentage points: one, or two when the difference or its interval is too small to be seen with one. */
function pointDecimals({ interval, paired }: Finding): number {
  const width = interval === null ? 0 : interval.upper - interval.lower;
  const isNarrow = width > 1e-9 && width < 0.002;
  return isNarrow || Math.abs(paired.value ?? 0) < 0.0005 ? 2 : 1;
}

/** The size of the difference and its interval, read in the direction of the difference. */
function points(finding: Finding): { size: string; from: string; to: string } {
  const decimals = pointDecimals(finding);
  const sign = finding.direction === -1 ? -1 : 1;
  const { interval, paired } = finding;
  const ends = interval === null ? [] : [sign * interval.lower, sign * interval.upper].sort((a, b) => a - b);
  const size = formatPercent(Math.abs(paired.value ?? 0), decimals);
  return {
    size,
    from: formatPercent(ends[0] ?? null, decimals),
    to: formatPercent(ends[1] ?? null, decimals),
  };
}

function recordZh(record: Finding, level: number | null, names: Names, words: Bilingual): string {
  const head = `在「${names.design.zh}」下，台账显示${words.zh} ${formatPercent(level, 1)}%，`;
  const base = `「${names.baseline.zh}」`;
  const { size } = points(record);
  if (record.direction === null) return `${head}与${base}相比是高是低还看不出来；`;
  if (record.direction === 0) return `${head}与${base}相当；`;
  return `${head}比${base}${record.direction > 0 ? '高' : '低'} ${size} 个百分点；`;
}

function recordEn(record: Finding, level: number | null, names: Names, words: Bilingual): string {
  const head = `Under ${names.design.en} the record says ${formatPercent(level, 1)} % ${words.en}, `;
  const base = names.baseline.en;
  const { size } = points(record);
  if (record.direction === null)
    return `${head}and whether that is above or below ${base} cannot be told yet`;
  if (record.direction === 0) return `${head}as much as under ${base}`;
  return `${head}${size} points ${record.direction > 0 ? 'more' : 'less'} than under ${base}`;
}

function isContrast(record: Finding, truth: Finding): boolean {
  return truth.direction !== null && record.direction !== truth.direction;
}

function truthZh(record: Finding, truth: Finding, n: number): string {
  const join = isContrast(record, truth) ? '但' : '';
  const { size, from, to } = points(truth);
  const worlds = worldsOf(n).zh;
  const basis = basisOf(truth).zh;
  if (truth.direction === null) {
    const known = truth.interval === null ? '' : `95% 区间 ${from} 至 ${to} 个百分点`;
    return `真实解决的问题是多是少还看不出来（${inFront(`${known}${basis}`, '；')}${worlds}${furtherZh(truth)}）。`;
  }
  if (truth.direction === 0) {
    return `${join}真实解决的问题与之相当（95% 区间 ${from} 至 ${to} 个百分点${basis}；${worlds}）。`;
  }
  const way = truth.direction > 0 ? '多' : '少';
  return `${join}真实解决的问题${way}了 ${size} 个百分点（95% 区间：${way} ${from} 至 ${to} 个百分点${basis}；${worlds}）。`;
}

function truthEn(record: Finding, truth: Finding, n: number): string {
  const join = isContrast(record, truth) ? ', but' : ', and';
  const { size, from, to } = points(truth);
  const worlds = worldsOf(n).en;
  const basis = basisOf(truth).en;
  if (truth.direction === null) {
    const known = truth.interval === null ? '' : `95 % interval ${from} to ${to} points`;
    return `; whether more or fewer problems were really solved cannot be told yet (${inFront(`${known}${basis}`, '; ')}${worlds}${furtherEn(truth)}).`;
  }
  if (truth.direction === 0) {
    return `${join} as many problems were really solved (95 % interval ${from} to ${to} points${basis}; ${worlds}).`;
  }
  const way = truth.direction > 0 ? 'more' : 'fewer';
  return `${join} ${size} points ${way} problems were really solved (95 % interval ${from} to ${to} points ${way}${basis}; ${worlds}).`;
}

const inFront = (text: string, separator: string): string => (text === '' ? '' : `${text}${separator}`);

/**
 * What the interval covers, where that is not plain: this design alone, or all designs judged at once; or why there is none.
 * Empty for a single pair and for measures that nobody declared.
 */
function basisOf({ verdict, interval, family, paired }: Finding): Bilingual {
  const { n, value, sd } = paired;
  if (interval === null) {
    if (sd === null || !isTooAlike({ n, mean: value ?? 0, sd })) return { zh: '', en: '' };
    const enough = String(WORLDS_FOR_ZERO_SPREAD);
    return {
      zh: `各世界之差相同，满 ${enough} 个世界才算数`,
      en: `the same in every world, which counts from ${enough} worlds on`,
    };
  }
  if (family < 2) return { zh: '', en: '' };
  const count = String(family);
  if (verdict === 'undecided') {
    return { zh: `，已计及 ${count} 个方案同时判定`, en: `, allowing for ${count} designs judged at once` };
  }
  return {
    zh: `，只看这一个方案，判定则已计及 ${count} 个方案`,
    en: `, for this design alone, while the verdict allows for ${count} designs judged at once`,
  };
}

function furtherZh(finding: Finding): string {
  const { further } = finding;
  if (further === null) return '';
  const count = String(further.replications);
  return further.capped ? `，再算 ${count} 个也未必分得出` : `，估计至少还要 ${count} 个`;
}

function furtherEn(finding: Finding): string {
  const { further } = finding;
  if (further === null) return '';
  const count = String(further.replications);
  return further.capped
    ? `; even ${count} more might not settle it`
    : `; it will probably take at least ${count} more`;
}

/** The declared primary measure, when the sentence is not already about it. */
function primarySentence(comparison: Comparison, design: string): Bilingual {
  const { primary } = comparison;
  const declaration = findDeclaration(comparison, primary);
  const finding = findingOf(comparison, design, primary);
  const { paired, verdict, interval } = finding;
  const basis = basisOf(finding);
  const asShare = declaration.unit === 'share';
  const scale = asShare ? 100 : 1;
  const decimals = decimalsFor(((interval?.upper ?? 0) - (interval?.lower ?? 0)) * scale);
  const show = (value: number | null): string => formatFixed(value === null ? null : value * scale, decimals);
  const ends = { from: show(interval?.lower ?? null), to: show(interval?.upper ?? null) };
  const unit = asShare ? { zh: ' 个百分点', en: ' points' } : { zh: '', en: ` (${declaration.unit})` };
  const word = verdictWords[verdict];
  const known =
    interval === null
      ? { zh: '', en: '' }
      : { zh: `95% 区间 ${ends.from} 至 ${ends.to}`, en: `95 % interval ${ends.from} to ${ends.to}` };
  const zh = `${known.zh}${basis.zh}`;
  const en = `${known.en}${basis.en}`;
  return {
    zh: `事先声明的主要指标「${declaration.zh}」：${word.zh}，差 ${show(paired.value)}${unit.zh}${zh === '' ? '' : `（${zh}）`}。`,
    en: ` The measure declared beforehand, “${declaration.en}”: ${word.en}, difference ${show(paired.value)}${unit.en}${en === '' ? '' : ` (${en})`}.`,
  };
}

/** The verdicts in words. */
export const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  better: { zh: '更好', en: 'better' },
  worse: { zh: '更差', en: 'worse' },
  higher: { zh: '更高', en: 'higher' },
  lower: { zh: '更低', en: 'lower' },
  equal: { zh: '相当', en: 'equal within the margin' },
  undecided: { zh: '还看不出来', en: 'cannot tell yet' },
};
