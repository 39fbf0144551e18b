// The texts of the Cases screen, in Chinese; part of the Chinese dictionary.

export const zhCases = {
  'cases.finding': '{all} 个案例中有 {n} 个，台账所说与真正解决的走向相反',
  'cases.lead':
    '每个案例都已用同一个引擎事先算好：整街镇抽样、平行世界不多，因此打开就能看。进去之后，接着现算。台账的比率以案件为分母，真实解决率以窗口内发生的全部问题为分母。',
  'cases.loading': '正在取出算好的案例',
  'cases.failed': '案例读不出来，请重新载入页面。',
  'cases.doors': '每个案例有三扇门',
  'cases.doors.replaces': '进门会打开这个案例的情景，代替现在的；“撤销”可以找回现在的。',
  'cases.door.plan': '规划',
  'cases.door.plan.text': '到分区页面：看地图，改分区，按四项原则评分。',
  'cases.door.study': '研究',
  'cases.door.study.text':
    '到比选页面：同样的方案接着现算，从缩小的全区到整个区，杠杆随手可改。扫描、敏感性与稳健性的实验页面还没有开放，在那之前用命令行：',
  'cases.door.teach': '教学',
  'cases.door.teach.text':
    '课堂页面（角色、预测、揭晓、讨论）还没有开放。在那之前这扇门通向推演页面：一个平行世界现场运行，可暂停、可倒回，供投影讲解。',
  'cases.open.plan': '规划：到分区',
  'cases.open.study': '研究：到比选接着算',
  'cases.open.teach': '教学：暂到推演演示',
  'cases.openFailed': '情景读不出来，请重新载入页面。',
  'cases.district': '{towns} 个街镇、{communities} 个社区、{cells} 个网格、{residents} 居民',
  'cases.source': '来源：{title}（{kind}）。',
  'cases.illustrative': '示意：文件只提到名称，数字全部是假设。',
  'cases.moreDesigns': '这个情景在比选里另有 {n} 个方案。',
  'cases.aside': '{aside}。',
  'cases.interval': '95% 区间 {lower} 至 {upper}',
  'cases.marks': '橙色方块：{record}。蓝色圆点：{truth}。横条：平均数的 95% 区间；判定看同一批世界之差。',
  'cases.basis.sample': '{n} 个平行世界，{towns} 个街镇抽 {sampled} 个，{residents} 居民，窗口 {days} 天。',
  'cases.basis.district': '{n} 个平行世界，整个区，{residents} 居民，窗口 {days} 天。',
  'cases.made': '怎样算出来的',
  'cases.made.text': '用同一版本运行同一命令，得到的数字一位不差。',
  'cases.made.version': '模型版本',
  'cases.made.scenario': '情景指纹',
  'cases.made.seed': '种子',
  'cases.made.outcomes': '结果指纹',
  'cases.made.command': '命令',
} as const;
