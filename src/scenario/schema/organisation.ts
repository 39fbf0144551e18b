// How the organisation handles a case: intake, disputes, coordination by tier, the boomerang, verification.
// Claims: Z12 (weak command centre), C5/P6 (responsibility list), Z6 (joint meeting), Z15 with A10 (boomerang), D2 (verification).
import { z } from 'zod';
import { quantity, share, type BilingualText } from './parameter.ts';

const assumed = 'assumption' as const;
const hours = (zh: string, en: string, value: number, source: BilingualText) =>
  quantity({ zh, en, unit: 'hour', min: 0, max: 2000, default: value, status: assumed, source });

export const organisationSchema = z.strictObject({
  intakeHours: hours('受理与派遣的平均工时', 'Mean working hours from report to dispatch', 1, {
    zh: '通常当日派遣',
    en: 'usually dispatched on the same day',
  }),
  responsibilityListCoverage: share('责任清单覆盖率', 'Coverage of the responsibility list', 0.3, {
    zh: '《长宁街道改革报告》（C5）：清单明确边界、减少推诿；覆盖率为假设',
    en: 'Report on the Changning sub-district reform (C5): a list makes boundaries clear; its coverage is assumed',
  }),
  disputeProbability: share(
    '无责任清单时派遣被退回的概率（单部门）',
    'Probability that a dispatch is disputed when no list covers it',
    0.12,
    {
      zh: '《普陀区片区治理调研报告》（P6）：权责利纠缠引起推诿；概率为假设',
      en: 'Advisory report on the zones of Putuo (P6): tangled powers and duties lead to disputes; the probability is assumed',
    },
  ),
  disputeDelayHours: hours('一次推诿耽误的工时', 'Working hours lost per disputed dispatch', 12, {
    zh: '《普陀区片区治理调研报告》（P6）；时长为假设',
    en: 'Advisory report on the zones of Putuo (P6); the time is assumed',
  }),
  communityAuthority: share(
    '社区级（二级）指挥中心相对部门的权威',
    'Authority of the community command centre relative to departments',
    0.6,
    {
      zh: '《Z区三级网格化管理报告》（Z12）：二级指挥中心权威不足；数值为假设',
      en: 'Report on the three-level grid of Z district (Z12): the second-tier centre lacks authority; the value is assumed',
    },
  ),
  communityCoordinationHours: hours(
    '社区级协调一次用时',
    'Working hours of one coordination attempt at the community tier',
    6,
    {
      zh: '《Z区三级网格化管理报告》（Z12）；时长为假设',
      en: 'Report on the three-level grid of Z district (Z12); the time is assumed',
    },
  ),
  townAuthority: share(
    '街镇级指挥中心相对部门的权威',
    'Authority of the town command centre relative to departments',
    0.9,
    {
      zh: '《Z区三级网格化管理报告》（Z12）：案件上移到街镇协调；数值为假设',
      en: 'Report on the three-level grid of Z district (Z12): cases move up to the town; the value is assumed',
    },
  ),
  meetingIntervalDays: quantity({
    zh: '联席会议间隔',
    en: 'Interval of joint meetings',
    unit: 'day',
    min: 1,
    max: 365,
    default: 7,
    integer: true,
    status: assumed,
    source: {
      zh: '《Z区三级网格化管理报告》（Z6）：联席会议解决多部门难题；间隔为假设',
      en: 'Report on the three-level grid of Z district (Z6): joint meetings solve multi-department problems; the interval is assumed',
    },
  }),
  meetingSlots: quantity({
    zh: '一次联席会议的议题数上限',
    en: 'Agenda slots of a joint meeting',
    unit: 'case',
    min: 0,
    max: 100000,
    default: 60,
    integer: true,
    status: assumed,
    source: { zh: '无公开数据；按每个街镇每次会议计', en: 'no published figure; per town and meeting' },
  }),
  leaderHoursPerWeek: quantity({
    zh: '街镇主要领导每周用于网格协调的时间',
    en: 'Hours a week a town leader has for coordination',
    unit: 'hour/week',
    min: 0,
    max: 168,
    default: 14,
    status: assumed,
    source: {
      zh: '《Z区三级网格化管理报告》（Z12）：主要领导的时间被耗费；时数为假设',
      en: 'Report on the three-level grid of Z district (Z12): the leader’s time is consumed; the hours are assumed',
    },
  }),
  leaderHoursPerCase: quantity({
    zh: '领导协调一件用时',
    en: 'Leader hours per coordinated case',
    unit: 'hour/case',
    min: 0.01,
    max: 100,
    default: 0.25,
    status: assumed,
    source: {
      zh: '《Z区三级网格化管理报告》（Z12）；时长为假设',
      en: 'Report on the three-level grid of Z district (Z12); the time is assumed',
    },
  }),
  districtCoordinationDays: quantity({
    zh: '区级协调的平均天数',
    en: 'Mean days of coordination at the district tier',
    unit: 'day',
    min: 0,
    max: 365,
    default: 20,
    status: assumed,
    source: {
      zh: '最后的途径，也最慢；天数为假设',
      en: 'the last resort and the slowest; the days are assumed',
    },
  }),
  returnToBlock: share(
    '难案最终派回本块办理的比例（谁来办）',
    'Share of hard dispatches that come back to the reporter’s own block (who handles)',
    0.5,
    {
      zh: '《Z区三级网格化管理报告》（Z15）：难案最终仍派回块上；比例为假设',
      en: 'Report on the three-level grid of Z district (Z15): hard cases are in the end dispatched to the block again; the share is assumed',
    },
    'document',
  ),
  chargeReporter: share(
    '结果计入上报人考核的程度（谁担责）',
    'Degree to which the outcome is charged to the reporter’s score (whose score bears it)',
    1,
    {
      zh: '《Z区三级网格化管理报告》（Z15）：办不好影响本块考核得分；程度为假设',
      en: 'Report on the three-level grid of Z district (Z15): poor handling hurts the block’s own score; the degree is assumed',
    },
    'document',
  ),
  blockSolveProbability: share(
    '本块能真正解决难案的概率（每次）',
    'Probability that the block really solves a returned hard case, per attempt',
    0.2,
    {
      zh: '《Z区三级网格化管理报告》（Z1）：权力留在部门，街道与居委力不从心；概率为假设',
      en: 'Report on the three-level grid of Z district (Z1): power stays with departments, streets and committees cannot cope; the probability is assumed',
    },
  ),
  committeeStaff: quantity({
    zh: '每社区可办案人员',
    en: 'Committee staff handling cases per community',
    unit: 'person',
    min: 0,
    max: 1000,
    default: 3,
    integer: true,
    status: assumed,
    source: {
      zh: '源文件没有给出本块的办案力量',
      en: 'the source documents do not give the hands of a block',
    },
  }),
  deployedStaff: quantity({
    zh: '下沉人员总数',
    en: 'Department staff deployed to the grids, district total',
    unit: 'person',
    min: 0,
    max: 100000,
    default: 125,
    integer: true,
    status: 'document',
    source: {
      zh: '《Z区三级网格化管理报告》：13个局下沉125人',
      en: 'Report on the three-level grid of Z district: 125 staff of 13 bureaus',
    },
  }),
  independentCheckShare: share(
    '由独立力量核查的比例',
    'Share of handled cases checked by an independent hand',
    0.2,
    {
      zh: '北京东城区万米单元网格（D2）：监督与调度分离；比例为假设',
      en: 'Cells of Dongcheng, Beijing (D2): supervision apart from dispatch; the share is assumed',
    },
  ),
  detectionIndependent: share(
    '独立核查识破纸面办结的概率',
    'Probability that an independent check sees a paper closure',
    0.85,
    {
      zh: '北京东城区万米单元网格（D2）：独立核查限制纸面办结；概率为假设',
      en: 'Cells of Dongcheng, Beijing (D2): an independent check limits paper closures; the probability is assumed',
    },
  ),
  detectionSameHand: share(
    '自查识破纸面办结的概率',
    'Probability that a check by the same hand reveals a paper closure',
    0.1,
    {
      zh: '北京东城区万米单元网格（D2）：自己监督自己难有实效；概率为假设',
      en: 'Cells of Dongcheng, Beijing (D2): checking one’s own work reveals little; the probability is assumed',
    },
  ),
  checkHours: hours('核查平均工时', 'Mean working hours until the check', 4, {
    zh: '当日或次日核查',
    en: 'checked on the same or the next day',
  }),
  callbackProbability: share(
    '未真正解决时反映人再次反映的概率',
    'Probability that a resident who reported comes back when the problem is not solved',
    0.35,
    {
      zh: '成都金牛区数字城管考核对重复投诉扣分，可见其常有；概率为假设',
      en: 'the digital city management score of Jinniu, Chengdu, deducts for repeat complaints, so they occur; the probability is assumed',
    },
  ),
  districtTier: z
    .boolean()
    .default(true)
    .meta({
      zh: '设区级部门支援（超时上移）',
      en: 'District crews take over overdue work (couples the towns)',
      unit: '',
      status: 'assumption',
      source: { zh: '关闭后各街镇没有共用的力量', en: 'switched off, towns share no resource' },
    }),
});
