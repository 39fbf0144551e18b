// The texts of the chart of rates under their definitions, in Chinese; part of the Chinese dictionary.

export const zhDefinitions = {
  'definitions.finding.waiting': '同一个率，只换口径，数字差多少',
  'definitions.finding.reversed':
    '按{first}，{design} 比 {other} 高 {above} 个百分点；按{second}，反而低 {below} 个百分点',
  'definitions.finding.discovery':
    '只换口径，{design} 的发现率就相差 {points} 个百分点；{n} 个平行世界里，还没有哪两个方案的先后确定因口径而颠倒',
  'definitions.finding.handling':
    '只换口径，{design} 的处置率就相差 {points} 个百分点；{n} 个平行世界里，还没有哪两个方案的先后确定因口径而颠倒',
  'definitions.finding.reporting':
    '只换口径，{design} 的上报率就相差 {points} 个百分点；{n} 个平行世界里，还没有哪两个方案的先后确定因口径而颠倒',
  'definitions.subtitle':
    '三率在台账上的每一种口径，下面是它想要衡量的实情。灰线连起同一方案的各口径，横线为均值的 95% 区间，蓝色点线是正在看的方案的实情。上报率（登记占比）可以超过 100%：窗口之前登记、窗口之内上报的只进分子。{basis}。',
  'definitions.rate.discovery': '发现率',
  'definitions.rate.handling': '处置率',
  'definitions.rate.reporting': '上报率',
  'definitions.kind': '哪本账',
  'definitions.kind.record': '台账口径',
  'definitions.kind.apart': '台账，另一个率',
  'definitions.kind.truth': '实情',
  'definitions.definition': '口径',
  'definitions.name.discovery-patrol-share': '巡查占比',
  'definitions.of.discovery-patrol-share': '巡查发现 ÷ 台账全部发现',
  'definitions.name.discovery-quota': '任务完成',
  'definitions.of.discovery-quota': '巡查发现 ÷ 任务数，最高 100%',
  'definitions.name.true-discovery': '公家已知',
  'definitions.of.true-discovery': '占实际发生',
  'definitions.name.handling-rate': '按期处置',
  'definitions.of.handling-rate': '期限内已处置 ÷ 应处置',
  'definitions.name.on-time-rate': '按期结案',
  'definitions.of.on-time-rate': '期限内结案 ÷ 应结案',
  'definitions.name.closure-rate': '结案率',
  'definitions.of.closure-rate': '已结案（含超期）÷ 应结案',
  'definitions.name.true-solved-share': '真正解决',
  'definitions.of.true-solved-share': '占实际发生',
  'definitions.name.reporting-rate': '登记占比',
  'definitions.of.reporting-rate': '上报 ÷ 登记的发现',
  'definitions.name.reporting-quota': '任务完成',
  'definitions.of.reporting-quota': '上报 ÷ 任务数，最高 100%',
  'definitions.name.true-reporting-hard': '难题实际上报',
  'definitions.of.true-reporting-hard': '占网格员看见的难题',
  'definitions.name.true-reporting-easy': '易题实际上报',
  'definitions.of.true-reporting-easy': '占网格员看见的易题',
  'definitions.row': '{rate}：{name}',
  'definitions.cell': '{rate}：{name}（{formula}）',
  'definitions.truth': '实情：{name} {value}',
} as const;
