// The texts of the table of all measures, in Chinese; part of the Chinese dictionary.

export const zhMeasures = {
  'measures.title.main': '更好、更差、相当、未定：主要指标',
  'measures.title.all': '更好、更差、相当、未定：全部指标',
  'measures.more': '显示全部 {count} 项指标',
  'measures.fewer': '只看主要指标',
  'measures.subtitle':
    '差为各方案减 {baseline}，下方为 95% 区间，只看这一个方案；“{primary}”的判定已计及同时比较的全部方案。比率的差以百分点计。{basis}。',
  'measures.silent': '另有 {count} 项指标在各方案下都是零或无定义（所属机制未启用），只写入 CSV。',
  'measures.csv': '保存全部指标为 CSV',
  'measures.level': '{design} 的水平',
  'measures.against': '{design} 减 {baseline}',
  'measures.counts': '{better} 更好，{worse} 更差，{equal} 相当，{undecided} 未定',
  'measures.group.truth': '实情',
  'measures.group.record': '台账',
  'measures.group.gap': '台账与实情之差',
  'measures.group.cost': '代价',
} as const;
