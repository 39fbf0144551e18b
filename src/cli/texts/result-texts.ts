// Words of results that `run` and `compare` share: ledgers, ladder, causes of the gap, units.
import type { GapCause } from '../../model/outcome/outcome.ts';
import type { Ledger } from '../../model/outcome/measures.ts';
import type { Language } from '../language.ts';

interface ResultTexts {
  ledgers: Record<Ledger, string>;
  units: Readonly<Record<string, string>>;
  points: string;
  measure: string;
  value: string;
  unit: string;
  wholeDistrict: string;
  someTowns(towns: string): string;
  residents(count: string): string;
  window(days: number): string;
  scenarioLine(title: string, hash: string, seed: string): string;
  versionLine(version: string): string;
  ladderHeading: string;
  ladder: {
    r0: string;
    paper: string;
    r1: string;
    selection: string;
    r2: string;
    blindness: string;
    r3: string;
  };
  ladderNote: string;
  gapHeading: string;
  gap: Record<GapCause, string>;
  counts: Record<
    | 'arisen'
    | 'known'
    | 'recorded'
    | 'solved'
    | 'solvedRecorded'
    | 'selfResolved'
    | 'casesDue'
    | 'casesClosed',
    string
  >;
  outcomeHash(hash: string): string;
  reproduce(command: string): string;
  replicationHeading(design: string, replication: number): string;
  failed(design: string, replication: number, reason: string): string;
}

export const resultTexts: Record<Language, ResultTexts> = {
  zh: {
    ledgers: { truth: '实情', record: '台账', gap: '台账与实情之差', cost: '成本' },
    units: {
      share: '',
      '0-1': '',
      'harm-days': '损害日',
      incidents: '件',
      cases: '件',
      day: '天',
      hour: '小时',
      yuan: '元',
    },
    points: '百分点',
    measure: '指标',
    value: '数值',
    unit: '单位',
    wholeDistrict: '全区',
    someTowns: (towns) => `仅街镇 ${towns}（完整街镇样本）`,
    residents: (count) => `居民 ${count} 人`,
    window: (days) => `观察窗口 ${days} 天`,
    scenarioLine: (title, hash, seed) => `${title}  情景 ${hash}  种子 ${seed}`,
    versionLine: (version) => `网格 wangge，模型版本 ${version}`,
    ladderHeading: '失真阶梯（从台账到实情）',
    ladder: {
      r0: 'R0 台账结案率',
      paper: '纸面办结',
      r1: 'R1 立案中真解决',
      selection: '选择性上报',
      r2: 'R2 已知中真解决',
      blindness: '看不见',
      r3: 'R3 发生中真解决',
    },
    ladderNote: 'R0 = 纸面办结 + 选择性上报 + 看不见 + R3',
    gapHeading: '差距的成因（占发生问题的比例）',
    gap: {
      unseen: '无人看见',
      silent: '居民沉默',
      'overlooked-own-score': '不发现：为自身得分',
      'overlooked-pressure': '不发现：上级关照',
      'overlooked-joint': '不发现：两者任一',
      'overlooked-other': '不发现：其他',
      'unreported-own-score': '不上报：为自身得分',
      'unreported-pressure': '不上报：上级关照',
      'unreported-joint': '不上报：两者任一',
      'unreported-other': '不上报：其他',
      'fixed-unrecorded': '已解决但未立案',
      'paper-closed': '纸面办结',
      'still-open': '立案后仍未办结',
    },
    counts: {
      arisen: '发生',
      known: '官方已知',
      recorded: '立案',
      solved: '真解决',
      solvedRecorded: '立案且真解决',
      selfResolved: '自行消解',
      casesDue: '应结案件',
      casesClosed: '已结案件',
    },
    outcomeHash: (hash) => `结果指纹 ${hash}`,
    reproduce: (command) => `重现命令：${command}`,
    replicationHeading: (design, replication) => `方案 ${design}，第 ${replication} 次重复`,
    failed: (design, replication, reason) => `失败：方案 ${design} 第 ${replication} 次重复——${reason}`,
  },
  en: {
    ledgers: { truth: 'TRUTH', record: 'RECORD', gap: 'RECORD MINUS TRUTH', cost: 'COST' },
    units: {
      share: '',
      '0-1': '',
      'harm-days': 'harm-days',
      incidents: 'incidents',
      cases: 'cases',
      day: 'days',
      hour: 'hours',
      yuan: 'yuan',
    },
    points: 'points',
    measure: 'measure',
    value: 'value',
    unit: 'unit',
    wholeDistrict: 'whole district',
    someTowns: (towns) => `towns ${towns} only (a sample of whole towns)`,
    residents: (count) => `${count} residents`,
    window: (days) => `window of ${days} days`,
    scenarioLine: (title, hash, seed) => `${title}  scenario ${hash}  seed ${seed}`,
    versionLine: (version) => `wangge, model version ${version}`,
    ladderHeading: 'DISTORTION LADDER (from the record down to the truth)',
    ladder: {
      r0: 'R0 closed on record',
      paper: 'paper',
      r1: 'R1 of recorded',
      selection: 'selection',
      r2: 'R2 of known',
      blindness: 'blindness',
      r3: 'R3 of all arisen',
    },
    ladderNote: 'R0 = paper + selection + blindness + R3; R1 to R3 count what was really solved',
    gapHeading: 'GAP BY CAUSE (share of all incidents that arose)',
    gap: {
      unseen: 'seen by nobody',
      silent: 'residents silent',
      'overlooked-own-score': 'overlooked for own score',
      'overlooked-pressure': 'overlooked under pressure',
      'overlooked-joint': 'overlooked, either would do',
      'overlooked-other': 'overlooked, other',
      'unreported-own-score': 'unreported for own score',
      'unreported-pressure': 'unreported under pressure',
      'unreported-joint': 'unreported, either would do',
      'unreported-other': 'unreported, other',
      'fixed-unrecorded': 'fixed, not recorded',
      'paper-closed': 'closed on paper',
      'still-open': 'recorded, still open',
    },
    counts: {
      arisen: 'arisen',
      known: 'known to officials',
      recorded: 'recorded',
      solved: 'really solved',
      solvedRecorded: 'recorded and really solved',
      selfResolved: 'resolved by itself',
      casesDue: 'cases due',
      casesClosed: 'cases closed',
    },
    outcomeHash: (hash) => `outcome hash ${hash}`,
    reproduce: (command) => `To reproduce: ${command}`,
    replicationHeading: (design, replication) => `design ${design}, replication ${replication}`,
    failed: (design, replication, reason) =>
      `failed: design ${design}, replication ${replication} - ${reason}`,
  },
};
