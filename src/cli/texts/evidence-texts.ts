// Words of the command `evidence` and of the document it writes.
import type { Language } from '../language.ts';
import type { Basis, Expectation, Grade } from '../../experiment/evidence/claim.ts';
import type { DerivedReading, WeeklySeries } from '../../experiment/evidence/reading.ts';
import type { Standing } from '../../evidence/catalogue-schema.ts';
import type { Finding } from '../../experiment/evidence/judge-effect.ts';

interface EvidenceTexts {
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
  notRegistered(id: string, standing: string): string;
  standing: Record<Standing, string>;
  starting(checks: number, claims: number, jobs: number): string;
  claimHead(worlds: number, towns: string, seconds: number): string;
  failed(count: number): string;
  summary(counts: string): string;
  holm(still: number, borneOut: number, family: number): string;
  machine(version: string, date: string, machine: string, minutes: string): string;
  part(run: number, registered: number): string;
  notRunYet(version: string, files: string): string;
  written(file: string): string;
  notWritten: string;
  kept(runs: number): string;
  interrupted: string;
  torn(count: number): string;
  cannotKeep(folder: string, reason: string): string;
  missing: string;
}

export const evidenceTexts: Record<Language, EvidenceTexts> = {
  zh: {
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
    derived: {
      'recorded-hard-share': '台账中难题的比例',
      'service-needs-known': '困难家庭需求中为人所知的比例',
    },
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
    notRegistered: (id, standing) => `论断 ${id} 没有登记文件：${standing}`,
    standing: {
      tested: '已检验',
      open: '可检验，尚未登记',
      'by-mechanism': '需要模型尚缺的机制',
      'not-testable': '不可检验',
    },
    starting: (checks, claims, jobs) => `${claims} 个登记文件，${checks} 项检验，${jobs} 次运行`,
    claimHead: (worlds, towns, seconds) => `${worlds} 个世界，街镇 ${towns}，${seconds} 秒`,
    failed: (count) => `${count} 次运行失败，相应世界不计入`,
    summary: (counts) => `合计：${counts}`,
    holm: (still, borneOut, family) =>
      `有方向的检验共 ${family} 项；按 Holm 同时校正后，成立的 ${borneOut} 项中有 ${still} 项仍显著（5%）。`,
    machine: (version, date, machine, minutes) =>
      `模型版本 ${version}；${date}；${machine}；用时 ${minutes} 分`,
    part: (run, registered) => `${registered} 个登记文件中的 ${run} 个`,
    notRunYet: (version, files) => `已登记，尚未在模型版本 ${version} 下运行：${files}。`,
    written: (file) => `已写入 ${file}`,
    notWritten: '文档未改动：只有按登记的规模运行且无失败时才改写。',
    kept: (runs) => `${runs} 次运行用的是先前保存的结果`,
    interrupted: '已中断。已完成的运行都已保存；再次启动时从中断处继续。',
    torn: (count) => `${count} 个保存的结果不完整，未采用，已重新运行`,
    cannotKeep: (folder, reason) => `无法在 ${folder} 保存结果（${reason}）；继续运行，但中断后须从头开始`,
    missing: '找不到登记文件（scenarios/evidence）',
  },
  en: {
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
    derived: {
      'recorded-hard-share': 'Share of hard incidents on record',
      'service-needs-known': 'Known to an official, of the needs of vulnerable households',
    },
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
    notRegistered: (id, standing) => `No file is registered for the claim ${id}: ${standing}`,
    standing: {
      tested: 'tested',
      open: 'open: can be tested, not registered yet',
      'by-mechanism': 'needs a mechanism that the model lacks',
      'not-testable': 'not testable',
    },
    starting: (checks, claims, jobs) => `${claims} registered files, ${checks} checks, ${jobs} runs`,
    claimHead: (worlds, towns, seconds) => `${worlds} worlds, towns ${towns}, ${seconds} s`,
    failed: (count) => `${count} runs failed; their worlds enter nothing`,
    summary: (counts) => `In all: ${counts}`,
    holm: (still, borneOut, family) =>
      `${family} checks have a direction; with Holm's adjustment over all of them, ${still} of the ${borneOut} borne out stay significant at 5 %.`,
    machine: (version, date, machine, minutes) =>
      `Model version ${version}; ${date}; ${machine}; ${minutes} minutes`,
    part: (run, registered) => `${run} of ${registered} registered files`,
    notRunYet: (version, files) => `Registered and not yet run under model version ${version}: ${files}.`,
    written: (file) => `Written to ${file}`,
    notWritten:
      'The document stays as it is: it is written when claims ran at their registered size without a failure.',
    kept: (runs) => `${runs} runs were kept from before`,
    interrupted: 'Interrupted. Every finished run is kept; starting again goes on from there.',
    torn: (count) => `${count} kept results were incomplete: they were not used, and were run again`,
    cannotKeep: (folder, reason) =>
      `Cannot keep results in ${folder} (${reason}); going on, but an interrupted run will begin anew`,
    missing: 'The registered files (scenarios/evidence) are not there',
  },
};
