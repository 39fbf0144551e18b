// The texts of the page while there is no result yet, in Chinese.

export const zhWaiting = {
  'waiting.title': '算出第一批平行世界后，这里依次给出：',
  'waiting.ladder': '从台账到实情',
  'waiting.ladder.says': '台账上的结案率，一步步扣到真正解决的比例',
  'waiting.differences': '与今天之差',
  'waiting.differences.says': '同一世界里各方案差多少，区间多宽，能否下判定',
  'waiting.definitions': '换一种口径',
  'waiting.definitions.says': '发现率、处置率、上报率各有几种算法，差多少',
  'waiting.stock': '隐瞒的存量',
  'waiting.stock.says': '看到而未记录、也未解决的问题，逐周、按原因',
  'waiting.flow': '每一件的去向',
  'waiting.flow.says': '发生的问题最后怎样：解决、纸面办结、仍在',
  'waiting.measures': '全部指标',
  'waiting.measures.says': '实情、台账、两者之差与成本，逐项判定',
  'waiting.towns': '各街镇',
  'waiting.towns.says': '哪些街镇得益，哪些受损',
} as const;
