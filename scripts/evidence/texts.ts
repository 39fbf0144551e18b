// Words of the evidence runner, in both languages.
import type { Language } from '../../src/cli/language.ts';
import type { Basis, Expectation, Grade } from '../../src/experiment/evidence/claim.ts';
import type { DerivedReading, WeeklySeries } from '../../src/experiment/evidence/reading.ts';
import type { Finding } from '../../src/experiment/evidence/judge-effect.ts';

interface EvidenceTexts {
  help: string;
  finding: Record<Finding, string>;
  grade: Record<Grade, string>;
  basis: Record<Basis, string>;
  expect: Record<Expectation, string>;
  exactly: string;
  identical: string;
  earlier: string;
  within(margin: string): string;
  atLeast(size: string): string;
  derived: Record<DerivedReading, string>;
  series: Record<WeeklySeries, string>;
  weeks(from: number, to: number): string;
  minus(first: string, second: string): string;
  everything: string;
  but(all: string, exceptions: string): string;
  worldsDiffering(count: number): string;
  onset(first: string, then: string): string;
  never: string;
  week(number: number): string;
  columns: readonly [string, string, string, string, string, string, string];
  noSuchClaim(word: string, known: string): string;
  badOption(option: string, word: string): string;
  starting(checks: number, claims: number, jobs: number): string;
  claimHead(worlds: number, towns: string, seconds: number): string;
  failed(count: number): string;
  summary(counts: string): string;
  holm(still: number, borneOut: number, family: number): string;
  machine(version: string, date: string, machine: string, minutes: string): string;
  written(file: string): string;
  notWritten: string;
}

export const evidenceTexts: Record<Language, EvidenceTexts> = {
  zh: {
    help: `用法：npm run evidence -- [选项]

按 scenarios/evidence 中预先登记的文件检验各项论断：同一批世界中运行各组，给出差值、95% 成对区间与结论。
全部论断按登记的重复次数运行时，结果写入 docs/EVIDENCE.md；只运行一部分时只打印。

  --claims <列表>        只运行这些论断（编号或文件名），如 Z14,z15-boomerang
  --replications <数>    改用这个重复次数
  --towns <列表>         改在这些街镇运行（从 0 起），如 12：粗看
  --workers <数>         线程数；默认为可用的核数
  --json <文件>          另存全部数字
  --lang <zh|en>         语言
  --help                 显示本说明`,
    finding: {
      'borne-out': '成立',
      'not-borne-out': '不成立',
      opposite: '方向相反',
      'cannot-tell': '尚不能判断',
    },
    grade: { 'by-construction': '机制直接规定', emergent: '由决策涌现', docked: '与闭式解对接' },
    basis: { document: '文件', own: '自有' },
    expect: {
      higher: '更高',
      lower: '更低',
      'not-higher': '不更高',
      'not-lower': '不更低',
      equal: '相等',
    },
    exactly: '恰为 0',
    identical: '完全相同',
    earlier: '前者更早',
    within: (margin) => `±${margin}`,
    atLeast: (size) => `≥${size}`,
    derived: { 'recorded-hard-share': '台账中难题的比例' },
    series: { 'closed-on-due': '到期案件结案率', 'major-incidents': '每百万居民重大事件' },
    weeks: (from, to) => `第${from}–${to}周`,
    minus: (first, second) => `${first} 减 ${second}`,
    everything: '全部数字',
    but: (all, exceptions) => `${all}（${exceptions}除外）`,
    worldsDiffering: (count) => `${count} 个世界不同`,
    onset: (first, then) => `${first}；${then}`,
    never: '未显现',
    week: (number) => `第${number}周`,
    columns: ['检验', '对比', '预期', '估计', '95% 区间', 'n', '结论'],
    noSuchClaim: (word, known) => `没有论断 ${word}；可用：${known}`,
    badOption: (option, word) => `${option} 的值 ${word} 无效；见 --help`,
    starting: (checks, claims, jobs) => `${claims} 个登记文件，${checks} 项检验，${jobs} 次运行`,
    claimHead: (worlds, towns, seconds) => `${worlds} 个世界，街镇 ${towns}，${seconds} 秒`,
    failed: (count) => `${count} 次运行失败，相应世界不计入`,
    summary: (counts) => `合计：${counts}`,
    holm: (still, borneOut, family) =>
      `有方向的检验共 ${family} 项；按 Holm 同时校正后，成立的 ${borneOut} 项中有 ${still} 项仍显著（5%）。`,
    machine: (version, date, machine, minutes) =>
      `模型版本 ${version}；${date}；${machine}；用时 ${minutes} 分`,
    written: (file) => `已写入 ${file}`,
    notWritten: '只运行了一部分：文档未改动。',
  },
  en: {
    help: `Usage: npm run evidence -- [options]

Checks the claims registered beforehand in scenarios/evidence: runs the arms over common worlds and prints each contrast with its
95 % paired interval and a verdict. When every claim runs at its registered size the result goes to docs/EVIDENCE.md; a part is only
printed.

  --claims <list>        only these claims, by id or file name, e.g. Z14,z15-boomerang
  --replications <n>     this many replications instead of those registered
  --towns <list>         these towns instead of those registered, from 0, e.g. 12: a coarse look
  --workers <n>          threads; by default the cores there are
  --json <file>          save all numbers too
  --lang <zh|en>         language
  --help                 show this`,
    finding: {
      'borne-out': 'borne out',
      'not-borne-out': 'not borne out',
      opposite: 'OPPOSITE',
      'cannot-tell': 'cannot tell yet',
    },
    grade: { 'by-construction': 'by construction', emergent: 'emergent', docked: 'docked' },
    basis: { document: 'document', own: 'own' },
    expect: {
      higher: 'higher',
      lower: 'lower',
      'not-higher': 'not higher',
      'not-lower': 'not lower',
      equal: 'equal',
    },
    exactly: 'exactly 0',
    identical: 'identical',
    earlier: 'first one earlier',
    within: (margin) => `±${margin}`,
    atLeast: (size) => `≥${size}`,
    derived: { 'recorded-hard-share': 'Share of hard incidents on record' },
    series: {
      'closed-on-due': 'Closure of cases due',
      'major-incidents': 'Major incidents per million residents',
    },
    weeks: (from, to) => `weeks ${from}-${to}`,
    minus: (first, second) => `${first} minus ${second}`,
    everything: 'All numbers',
    but: (all, exceptions) => `${all} but: ${exceptions}`,
    worldsDiffering: (count) => `${count} worlds differ`,
    onset: (first, then) => `${first}; ${then}`,
    never: 'never',
    week: (number) => `week ${number}`,
    columns: ['check', 'contrast', 'expected', 'estimate', '95 % interval', 'n', 'verdict'],
    noSuchClaim: (word, known) => `There is no claim ${word}; known: ${known}`,
    badOption: (option, word) => `${option} cannot be ${word}; see --help`,
    starting: (checks, claims, jobs) => `${claims} registered files, ${checks} checks, ${jobs} runs`,
    claimHead: (worlds, towns, seconds) => `${worlds} worlds, towns ${towns}, ${seconds} s`,
    failed: (count) => `${count} runs failed; their worlds enter nothing`,
    summary: (counts) => `In all: ${counts}`,
    holm: (still, borneOut, family) =>
      `${family} checks have a direction; with Holm's adjustment over all of them, ${still} of the ${borneOut} borne out stay significant at 5 %.`,
    machine: (version, date, machine, minutes) =>
      `Model version ${version}; ${date}; ${machine}; ${minutes} minutes`,
    written: (file) => `Written to ${file}`,
    notWritten: 'Only a part was run: the document stays as it is.',
  },
};
