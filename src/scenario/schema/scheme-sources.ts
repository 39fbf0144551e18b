// Where the numbers of the assessment scheme come from, parameter by parameter, in both languages. Texts only; the
// declarations of the parameters stand in scheme.ts, superior.ts, audits.ts and department-assessment.ts.

export const schemeSources = {
  weights: {
    zh: '《Z区三级网格化管理报告》列出三率，没有给出权重',
    en: 'Report on the three-level grid of Z district names three rates and gives no weights',
  },
  strata: {
    zh: '《普陀区片区治理调研报告》：“一刀切”忽视差异；默认一把尺子，分层是另一种做法',
    en: 'Advisory report on the zones of Putuo: one rule for all ignores differences; that is the default, strata are the alternative',
  },
  threshold: {
    zh: '举例；《Z区三级网格化管理报告》没有给出分数线',
    en: 'an example; the report on the three-level grid of Z district gives no threshold',
  },
  grades: {
    zh: '开源城管平台 urban-management-platform 的等次：90、75、60 分',
    en: 'grades of the open urban-management-platform: 90, 75 and 60 points',
  },
  gradeShares: {
    zh: '等次如何兑现没有公开数据；比例为假设',
    en: 'no published figure of what a grade pays; the shares are assumed',
  },
  standards: {
    zh: '各地时限不一（受理派遣多为数小时、核查多为当日）；数值为假设',
    en: 'cities differ (hours for dispatch, the same day for a check); the values are assumed',
  },
  winnersShare: {
    zh: '举例；《Z区三级网格化管理报告》只说按月排名',
    en: 'an example; the report on the three-level grid of Z district says only that grids are ranked',
  },
  periodShare: {
    zh: '《Z区三级网格化管理报告》：周检查、月排名、季奖惩、年总评；没有给出比例',
    en: 'Report on the three-level grid of Z district: weekly check, monthly ranking, quarterly reward, annual review; no shares given',
  },
  periodReward: {
    zh: '《Z区三级网格化管理报告》：周检查、月排名、季奖惩、年总评',
    en: 'Report on the three-level grid of Z district: weekly check, monthly ranking, quarterly reward, annual review',
  },
  indicatorWeights: {
    zh: '《Z区三级网格化管理报告》：问题发现率、处置率、上报率；权重相等、只看台账的算法为假设',
    en: 'Report on the three-level grid of Z district: rates of discovery, handling and reporting; equal weights and formulas on records alone are assumed',
  },
  cash: {
    zh: '《Z区三级网格化管理报告》：人均每年3000元社会管理考勤奖，按结果发放；理解为按各人业绩发放',
    en: 'Report on the three-level grid of Z district: an average attendance bonus of 3,000 yuan a head and year, paid out by results; read here as paid by each worker’s own results',
  },
  career: {
    zh: '仅有现金不足以改变行为；数额为假设，敏感性分析中变动',
    en: 'cash alone is too small to matter; the amount is assumed and varied in the sensitivity analysis',
  },
  stakes: {
    zh: '《Z区三级网格化管理报告》（Z14）：政治与经济奖惩并用；1为现状',
    en: 'Report on the three-level grid of Z district (Z14): political and economic reward and punishment together; 1 is today',
  },
  quota: {
    zh: '公开登记量折合每千人每年约250件（郑州2019年）至510件（北京大兴）',
    en: 'recorded volumes come to 250 (Zhengzhou, 2019) to 510 (Daxing) per 1,000 residents and year',
  },
  pressure: {
    zh: '《Z区三级网格化管理报告》（Z16）：上级关照不要上报解决不了的问题',
    en: 'Report on the three-level grid of Z district (Z16): superiors hint not to report what cannot be solved',
  },
  authority: {
    zh: '《Z区三级网格化管理报告》（Z16）；系数为假设',
    en: 'Report on the three-level grid of Z district (Z16); the share is assumed',
  },
  builtFromSubordinates: {
    zh: '《Z区三级网格化管理报告》（Z16）：下级结果影响上级得分；否则不会有压力',
    en: 'Report on the three-level grid of Z district (Z16): results below count in the superior’s score; without that there is no pressure',
  },
  leaderStake: {
    zh: '领导关心仕途（Holmström 1999）；数额为假设',
    en: 'career concerns (Holmström 1999); the amount is assumed',
  },
  leaderWeights: {
    zh: '《Z区三级网格化管理报告》（Z16）：下级结果拉低上级得分；权重为假设',
    en: 'Report on the three-level grid of Z district (Z16): results below bring the superior’s score down; the weights are assumed',
  },
  audit: {
    zh: '源文件的考核没有独立抽查；由方案加入',
    en: 'the scheme of the source documents has none; designs add them',
  },
  sanction: {
    zh: '起作用的是处罚乘以概率（Olken 2007；Zamboni、Litschig 2018）；数额为假设',
    en: 'sanction times probability is what matters (Olken 2007; Zamboni and Litschig 2018); the amount is assumed',
  },
  lookingAway: {
    zh: '有意不发现比不上报更难查实；概率为假设',
    en: 'wilful non-discovery is harder to prove than not reporting; the probability is assumed',
  },
  exposure: {
    zh: '数字城管考核计漏报率，漏报要扣分；数额为假设',
    en: 'digital city management scores deduct for missed reports; the amount is assumed',
  },
  departmentStake: {
    zh: '部门考核看按期处置率（成都金牛区占20分）；折合金额为假设',
    en: 'departments are scored on timely handling (20 of 100 points in Jinniu, Chengdu); the amount is assumed',
  },
  paper: {
    zh: '成都金牛区数字城管考核：虚假整改每件扣1分；折合金额为假设',
    en: 'score of Jinniu, Chengdu: one point off for each fake rectification; the amount is assumed',
  },
  departmentDuty: { zh: '道理同网格员的责任感；数值为假设', en: 'as for grid workers; the value is assumed' },
  crewHour: {
    zh: '人力已经付薪，在意的是后面的积压；数额为假设',
    en: 'crews are paid anyway, what counts is the queue behind; the amount is assumed',
  },
  departmentNoise: {
    zh: '随机效用理论（McFadden 1974）；尺度为假设',
    en: 'random utility (McFadden 1974); the scale is assumed',
  },
} as const;
