// The texts of the case-flow chart in Chinese; part of the Chinese dictionary.

export const zhFlow = {
  'flow.finding.waiting': '每一件问题的去向，还没有算出来',
  'flow.finding':
    '「{design}」下，{recorded} 的问题立了案，{hidden} 看见了却没有记录，{paper} 只在纸面上办结',
  'flow.subtitle':
    '窗口内发生的全部问题到追踪期末的去向，占发生总数。斜纹为瞒下的，橙色斜纹为纸面办结。{basis}。',
  'flow.point': '{name}：{share}',
  'flow.from': '从',
  'flow.to': '到',
  'flow.incidents': '每个世界件数',
  'flow.share': '占发生总数',
  'flow.column.0': '发生',
  'flow.column.1': '谁先知道',
  'flow.column.2': '记录与否',
  'flow.column.3': '结局',
  'flow.node.arisen': '实际发生',
  'flow.node.sighted': '网格员看见',
  'flow.node.public': '居民反映',
  'flow.node.unseen': '公家不知道',
  'flow.node.recorded': '立案',
  'flow.node.fixed-unrecorded': '顺手解决未记',
  'flow.node.solved-by-residents': '居民自行解决',
  'flow.node.overlooked': '装作没看见',
  'flow.node.unreported': '登记不上报',
  'flow.node.solved': '真正解决',
  'flow.node.paper-closed': '纸面办结',
  'flow.node.self-resolved': '自行消失',
  'flow.node.open': '仍未解决',
} as const;
