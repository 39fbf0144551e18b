// Words of results that `run` and `compare` share: ledgers, ladder, counts.
import type { Ledger } from '../../model/outcome/measures.ts';
import type { Language } from '../language.ts';

interface ResultTexts {
  ledgers: Record<Ledger, string>;
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
  gapTotal: string;
  hashCovers: string;
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
    gapTotal: '合计（其余立案并真实解决）',
    hashCovers:
      '指纹涵盖全部结果，也涵盖模型版本、情景、方案与重复的编号：同样的结果，换了编号，指纹也不同。',
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
    gapTotal: 'total (the rest is recorded and really solved)',
    hashCovers:
      'The hash covers every result, and the model version, scenario, design and replication too: the same results under another id have another hash.',
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
