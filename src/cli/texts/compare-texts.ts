// Words of a comparison: what is compared, and how much to trust it.
import type { Language } from '../language.ts';

interface CompareTexts {
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
  atOnce(family: number, interval: string): string;
  noSpread(enough: number): string;
  noVerdict(worlds: number, least: number): string;
  fewWorlds(worlds: number, enough: number): string;
  failures(count: number): string;
  moreFailures(count: number): string;
  more: string;
}

export const compareTexts: Record<Language, CompareTexts> = {
  zh: {
    worldsLine: (n, baseline, primary) =>
      `${n} 个平行世界（同一世界里各方案遇到同样的问题和运气）；基准：${baseline}；主要指标：${primary}`,
    resampled: '辖区与人员由情景种子固定；问题与运气在各次重复间重新抽取。',
    precise: (n, confirming) =>
      `已达到所要的精度：${n} 次重复（另有 ${confirming} 次用于确认，不计入区间）。`,
    limit: (n) => `已到重复次数上限 ${n}，尚未达到所要的精度。`,
    interim: '中途查看：区间为可随时查看的置信序列，比最终区间宽。',
    noWorld: '没有一次重复在全部方案下完成，无法比较。',
    pairHeading: (design, baseline) => `${design}  对比  ${baseline}`,
    columns: {
      difference: '差',
      interval: '95% 区间',
      watchedInterval: '95% 区间（随时可看）',
      verdict: '判定',
      worlds: '占优',
    },
    worlds: (better, n) => `${better}/${n}`,
    varianceRatios: (list) => `主要指标之差的方差，各遇各的世界与同处平行世界之比：${list}。`,
    pairingDidNotHelp: (ratio) => `${ratio}（配对没有帮助）`,
    holm: (family) =>
      `表中区间都只看一个方案；主要指标的判定已按 ${family} 个方案作 Holm 校正，其余指标逐个看待。`,
    atOnce: (family, interval) =>
      `表中区间只看这一个方案；主要指标要计及 ${family} 个方案同时判定，区间为 ${interval}，还不足以下结论。`,
    noSpread: (enough) => `各世界之差完全相同；满 ${enough} 个世界才算数。`,
    noVerdict: (worlds, least) =>
      `只有 ${worlds} 个平行世界：不足 ${least} 个不下判定，区间也不足为凭。请增加 --replications。`,
    fewWorlds: (worlds, enough) => `只有 ${worlds} 个平行世界：不足 ${enough} 个时区间只供参考。`,
    failures: (count) => `${count} 个任务失败：`,
    moreFailures: (count) => `……另有 ${count} 个，见 --json 文件。`,
    more: '全部指标：--measures all',
  },
  en: {
    worldsLine: (n, baseline, primary) =>
      `${n} common ${n === 1 ? 'world' : 'worlds'} (every design meets the same incidents and luck); baseline: ${baseline}; primary measure: ${primary}`,
    resampled:
      'Territory and people are fixed by the scenario’s seed; incidents and luck are resampled per replication.',
    precise: (n, confirming) =>
      `The wanted precision was reached with ${n} replications (${confirming} more only confirmed it).`,
    limit: (n) => `The limit of ${n} replications was reached before the wanted precision.`,
    interim: 'Interim look: the intervals may be looked at at any time, and are wider than final ones.',
    noWorld: 'No replication was complete under all designs: nothing can be compared.',
    pairHeading: (design, baseline) => `${design}  against  ${baseline}`,
    columns: {
      difference: 'difference',
      interval: '95 % interval',
      watchedInterval: '95 % interval (any time)',
      verdict: 'verdict',
      worlds: 'better in',
    },
    worlds: (better, n) => `${better}/${n}`,
    varianceRatios: (list) => `Variance of the primary difference, independent over common worlds: ${list}.`,
    pairingDidNotHelp: (ratio) => `${ratio} (pairing did not help)`,
    holm: (family) =>
      `Every interval in the tables is for one design alone. Primary verdicts are Holm-adjusted for ${family} designs; the other measures stand each for itself.`,
    atOnce: (family, interval) =>
      `The interval above is for this design alone. The primary measure has to allow for ${family} designs judged at once: ${interval}, which does not settle it yet.`,
    noSpread: (enough) =>
      `The difference is the same in every world so far; that counts from ${enough} worlds on.`,
    noVerdict: (worlds, least) =>
      `Only ${worlds} common ${worlds === 1 ? 'world' : 'worlds'}: below ${least} there is no verdict, and intervals are not to be relied on. Raise --replications.`,
    fewWorlds: (worlds, enough) =>
      `Only ${worlds} common worlds: below ${enough} take intervals as provisional.`,
    failures: (count) => `${count} ${count === 1 ? 'job' : 'jobs'} failed:`,
    moreFailures: (count) => `... and ${count} more, see the --json file.`,
    more: 'All measures: --measures all',
  },
};
