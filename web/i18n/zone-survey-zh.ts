// The texts of the Zones screen about what plans there can be and where places should be, in Chinese.

export const zhZoneSurvey = {
  'zones.survey.progress': '计算进度',
  'zones.survey.cancelled': '已停止，什么也没有改变。',
  'zones.survey.stale': '方案、标准或要求已经改变，这里是此前的结果。',
  'zones.range': '哪些片区数可行',
  'zones.range.help': '在标准允许的数目前后，逐个试着生成方案',
  'zones.range.title': '试过的片区数，点一个即取用',
  'zones.range.axis': '横轴为片区数；圆点：全部片区合乎标准；柱：最好的方案里仍不合标准的片区数',
  'zones.range.of.population': '人口',
  'zones.range.of.workloadHours': '工作量',
  'zones.range.kept': '{n} 个片区：全部合乎标准，{what}的变异系数为 {variation}。',
  'zones.range.outside':
    '{n} 个片区：找到的最好方案里有 {outside} 个不合标准，{what}的变异系数为 {variation}。',
  'zones.range.take': '采用这个方案',
  'zones.range.none':
    '{from} 至 {to} 个片区都没有找到合乎标准的方案；最接近的是 {best} 个，其中 {outside} 个不合标准',
  'zones.range.one': '{from} 至 {to} 个片区中，只有 {least} 个可行',
  'zones.range.run': '{from} 至 {to} 个片区中，{least} 至 {most} 个都可行',
  'zones.range.some': '{from} 至 {to} 个片区中，有 {n} 种可行，在 {least} 与 {most} 之间',
  'zones.rank': '与随机画出的 {n} 个方案相比',
  'zones.rank.help': '片区数相同、连成片、人口大致均衡；并看人口增减之后标准是否仍然守得住。',
  'zones.rank.stale': '方案或标准已经改变，名次须重算。',
  'zones.rank.said':
    '名次是描述，不是检验。随机方案 {n} 个，其中 {kept} 个合乎全部标准；小字是本方案优于其中几个；标准守得住的机会出自 {draws} 次人口与工作量增减的抽取。',
  'zones.rank.row': '优于 {all} 个中的 {n} 个',
  'zones.rank.alike': '与 {all} 个都一样',
  'zones.number.refused': '应为 {min} 至 {max} 的整数；现取 {now}。',
  'zones.sites': '中心与服务站',
  'zones.sites.place': '给每个片区设中心与服务站',
  'zones.sites.place.help': '中心设在居民走路总路程最短处，服务站尽量少，使人人 10 分钟内能走到。可撤销。',
  'zones.sites.placed': '设了 {centres} 个中心、{stations} 个服务站；服务站至少要 {least} 个。',
  'zones.sites.number': '不论片区，全区设中心',
  'zones.sites.find': '求最佳位置',
  'zones.sites.median': '路最近：{n} 个中心',
  'zones.sites.median.text': '平均步行 {metres} 米。',
  'zones.sites.median.bound': '换成任何别的 {n} 个位置，路程最多再短 {gap}。',
  'zones.sites.cover': '近处人最多：{n} 个中心',
  'zones.sites.cover.text':
    '{share} 的居民步行 {km} 公里（15 分钟）之内有中心；这是求得的最好结果，未证明最优。',
  'zones.sites.fewest': '谁都不太远：{n} 个中心',
  'zones.sites.fewest.text': '要让每个网格步行 {km} 公里（15 分钟）之内有中心，需要这么多。',
  'zones.sites.fewest.but':
    '要让每个附近有候选点的网格步行 {km} 公里（15 分钟）之内有中心，需要这么多。另有 {people} 人离哪个候选点都更远，设多少中心也够不着。',
  'zones.sites.fewest.proven': '已证明不能更少。',
  'zones.sites.fewest.bound': '已证明少于 {n} 个不行。',
  'zones.sites.take': '放到方案里',
  'zones.sites.help':
    '候选点 {n} 个，每个社区一个，在其居民的中间。放到方案里时，片区内路最近的一处为中心，其余为服务站；没有分到的片区不变。',
  'zones.sites.prove': '网页的安全策略不允许运行求解器；要证明离最优多远，用命令行：',
  'zones.note.places': '设置中心与服务站',
} as const;
