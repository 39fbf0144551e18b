// Words of a comparison: verdicts, the sentence that says what came out, and how much to trust it.
import type { Verdict } from '../../experiment/comparison.ts';
import type { Language } from '../language.ts';

/** What a verdict sentence is made of; all numbers are already written out. */
export interface SentenceParts {
  readonly design: string;
  readonly baseline: string;
  readonly measure: string;
  readonly difference: string;
  readonly interval: string;
  readonly verdict: Verdict;
  readonly margin: string;
  /** e.g. 37 of 40 */
  readonly worldsBetter: number;
  readonly worldsWorse: number;
  readonly n: number;
  readonly further: string | null;
}

interface CompareTexts {
  verdicts: Record<Verdict, string>;
  sentence(parts: SentenceParts): string;
  noInterval(design: string, baseline: string, difference: string, measure: string): string;
  notDefined(design: string, measure: string): string;
  further(replications: number, capped: boolean): string;
  worldsLine(n: number, baseline: string, primary: string): string;
  resampled: string;
  precise(n: number, confirming: number): string;
  limit(n: number): string;
  interim: string;
  noWorld: string;
  pairHeading(design: string, baseline: string): string;
  columns: { difference: string; interval: string; watchedInterval: string; verdict: string; worlds: string };
  worlds(better: number, n: number): string;
  varianceRatios(list: string): string;
  pairingDidNotHelp(ratio: string): string;
  holm(family: number): string;
  failures(count: number): string;
  moreFailures(count: number): string;
  more: string;
}

export const compareTexts: Record<Language, CompareTexts> = {
  zh: {
    verdicts: { better: '更好', worse: '更差', higher: '更高', lower: '更低', equal: '相当', undecided: '尚难判断' },
    sentence: (parts) => `${parts.design} 与 ${parts.baseline} 相比，${parts.measure}${zhVerdict(parts)}`,
    noInterval: (design, baseline, difference, measure) =>
      `${design} 与 ${baseline} 相比，${measure}相差 ${difference}；只有一次重复，无法给出区间，请至少运行 2 次（建议 10 次以上）。`,
    notDefined: (design, measure) => `${design}：${measure}没有定义（分母为空）。`,
    further: (replications, capped) => `大约还需 ${capped ? '超过 ' : ''}${replications} 次重复`,
    worldsLine: (n, baseline, primary) => `${n} 个共同世界（每个方案遇到同样的问题和运气）；基准：${baseline}；主要指标：${primary}`,
    resampled: '辖区与人员由情景种子固定；问题与运气在各次重复间重新抽取。',
    precise: (n, confirming) => `已达到所要的精度：${n} 次重复（另有 ${confirming} 次用于确认，不计入区间）。`,
    limit: (n) => `已到重复次数上限 ${n}，尚未达到所要的精度。`,
    interim: '中途查看：区间为可随时查看的置信序列，比最终区间宽。',
    noWorld: '没有一次重复在全部方案下完成，无法比较。',
    pairHeading: (design, baseline) => `${design}  对比  ${baseline}`,
    columns: { difference: '差', interval: '95 % 区间', watchedInterval: '95 % 区间（随时可看）', verdict: '判定', worlds: '占优' },
    worlds: (better, n) => `${better}/${n}`,
    varianceRatios: (list) => `主要指标之差的方差，独立世界与共同世界之比：${list}。`,
    pairingDidNotHelp: (ratio) => `${ratio}（配对没有帮助）`,
    holm: (family) => `主要指标的判定已按 ${family} 个方案作 Holm 校正；其余指标逐个看待。`,
    failures: (count) => `${count} 个任务失败：`,
    moreFailures: (count) => `……另有 ${count} 个，见 --json 文件。`,
    more: '全部指标：--measures all',
  },
  en: {
    verdicts: {
      better: 'better', worse: 'worse', higher: 'higher', lower: 'lower', equal: 'equal', undecided: 'cannot tell yet',
    },
    sentence: (parts) => `${parts.design} against ${parts.baseline}: ${enVerdict(parts)}`,
    noInterval: (design, baseline, difference, measure) =>
      `${design} against ${baseline}: ${measure} differs by ${difference}. One replication gives no interval: run at least 2, better 10 or more.`,
    notDefined: (design, measure) => `${design}: ${measure} is not defined (empty denominator).`,
    further: (replications, capped) => `it would take ${capped ? 'more than' : 'about'} ${replications} more replications`,
    worldsLine: (n, baseline, primary) =>
      `${n} common ${n === 1 ? 'world' : 'worlds'} (every design meets the same incidents and luck); baseline: ${baseline}; primary measure: ${primary}`,
    resampled: 'Territory and people are fixed by the scenario’s seed; incidents and luck are resampled per replication.',
    precise: (n, confirming) => `The wanted precision was reached with ${n} replications (${confirming} more only confirmed it).`,
    limit: (n) => `The limit of ${n} replications was reached before the wanted precision.`,
    interim: 'Interim look: the intervals may be looked at at any time, and are wider than final ones.',
    noWorld: 'No replication was complete under all designs: nothing can be compared.',
    pairHeading: (design, baseline) => `${design}  against  ${baseline}`,
    columns: {
      difference: 'difference', interval: '95 % interval', watchedInterval: '95 % interval (any time)', verdict: 'verdict', worlds: 'better in',
    },
    worlds: (better, n) => `${better}/${n}`,
    varianceRatios: (list) => `Variance of the primary difference, independent over common worlds: ${list}.`,
    pairingDidNotHelp: (ratio) => `${ratio} (pairing did not help)`,
    holm: (family) => `Primary verdicts are Holm-adjusted for ${family} designs; the other measures stand each for itself.`,
    failures: (count) => `${count} ${count === 1 ? 'job' : 'jobs'} failed:`,
    moreFailures: (count) => `... and ${count} more, see the --json file.`,
    more: 'All measures: --measures all',
  },
};

function zhVerdict({ verdict, difference, interval, margin, worldsBetter, worldsWorse, n, further }: SentenceParts): string {
  const facts = `相差 ${difference}，95 % 区间 ${interval}`;
  switch (verdict) {
    case 'better':
      return `更好（${facts}；${n} 个世界中 ${worldsBetter} 个更好）。`;
    case 'worse':
      return `更差（${facts}；${n} 个世界中 ${worldsWorse} 个更差）。`;
    case 'higher':
    case 'lower':
      return `${verdict === 'higher' ? '更高' : '更低'}（${facts}）。`;
    case 'equal':
      return `相当：差别在 ${margin} 之内（${facts}）。`;
    case 'undecided':
      return `尚难判断（${facts}）${further === null ? '' : `；${further}`}。`;
  }
}

function enVerdict(parts: SentenceParts): string {
  const { verdict, measure, difference, interval, margin, worldsBetter, worldsWorse, n, further } = parts;
  const facts = `by ${difference}, 95 % interval ${interval}`;
  switch (verdict) {
    case 'better':
      return `better on ${measure} (${facts}; better in ${worldsBetter} of ${n} worlds).`;
    case 'worse':
      return `worse on ${measure} (${facts}; worse in ${worldsWorse} of ${n} worlds).`;
    case 'higher':
    case 'lower':
      return `${verdict} on ${measure} (${facts}).`;
    case 'equal':
      return `equal on ${measure} within ${margin} (${facts}).`;
    case 'undecided':
      return `cannot tell yet on ${measure} (${facts})${further === null ? '' : `; ${further}`}.`;
  }
}
