// What governing costs: wages by actor and minutes of work that no other section states. Pure accounting: nothing here changes
// what happens in a run. The source documents give no wages; every amount is an assumption to be replaced by a city's own.
import { z } from 'zod';
import { quantity, type BilingualText } from './parameter.ts';

const assumed = 'assumption' as const;

const wages: BilingualText = {
  zh: '源文件没有给出人工成本；取大城市含社保的全年用工成本的量级，请换成本地数字',
  en: 'the source documents give no labour cost; an order of a year’s full cost of employment in a large city, to be replaced by local figures',
};
const hourly: BilingualText = {
  zh: '由全年用工成本按约 1,800 工时折算；数额为假设，请换成本地数字',
  en: 'a year’s cost of employment over about 1,800 hours; the amount is assumed, to be replaced by local figures',
};
const work: BilingualText = {
  zh: '没有公开的工时测定；取办公事务的量级',
  en: 'no published time study; an order common in office work',
};

const perYear = (zh: string, en: string, value: number) =>
  quantity({
    zh,
    en,
    unit: 'yuan/year',
    min: 0,
    max: 10_000_000,
    default: value,
    status: assumed,
    source: wages,
  });
const perHour = (zh: string, en: string, value: number, source: BilingualText = hourly) =>
  quantity({ zh, en, unit: 'yuan/hour', min: 0, max: 100_000, default: value, status: assumed, source });
const minutes = (zh: string, en: string, value: number, source: BilingualText = work) =>
  quantity({ zh, en, unit: 'minute', min: 0, max: 10_000, default: value, status: assumed, source });
const hours = (zh: string, en: string, value: number, source: BilingualText = work) =>
  quantity({ zh, en, unit: 'hour', min: 0, max: 1000, default: value, status: assumed, source });

const people = {
  gridWorkerYuanPerYear: perYear('一名网格员的全年用工成本', 'A grid worker for a year', 90_000),
  committeeYuanPerYear: perYear(
    '一名居委会办案人员的全年用工成本',
    'A member of committee staff for a year',
    110_000,
  ),
  deployedYuanPerYear: perYear(
    '一名下沉人员的全年用工成本',
    'A member of deployed department staff for a year',
    160_000,
  ),
  crewHourYuan: perHour('部门处置力量一小时', 'An hour of a department crew', 60, {
    zh: '按一人连同车辆、工具的分摊计；数额为假设，请换成本地数字',
    en: 'one person with a share of vehicle and tools; the amount is assumed, to be replaced by local figures',
  }),
  deskHourYuan: perHour('受理派遣员一小时', 'An hour of an intake and dispatch clerk', 50),
  leaderHourYuan: perHour('街镇领导一小时', 'An hour of a town leader', 150),
  officialHourYuan: perHour(
    '参加协调的干部一小时',
    'An hour of an official who takes part in coordination',
    100,
  ),
  checkerHourYuan: perHour('核查、抽查人员一小时', 'An hour of a checker or auditor', 60),
};

const workload = {
  deskMinutesPerCase: minutes(
    '受理、立案、派遣一件用时',
    'Desk minutes to take in, file and dispatch a case',
    8,
  ),
  deskMinutesPerReturn: minutes('一次退单重派用时', 'Desk minutes to settle a returned dispatch', 30),
  deskMinutesPerCallback: minutes('一次回访用时', 'Desk minutes of a callback', 6),
  communityCoordinationHours: hours(
    '社区级协调一件的人时',
    'Hours of officials for one coordination attempt at the community tier',
    2,
  ),
  meetingOfficials: quantity({
    zh: '联席会议上一件议题涉及的干部人数（领导除外）',
    en: 'Officials at the table for one item of a joint meeting, the leader not counted',
    unit: 'person',
    min: 0,
    max: 1000,
    default: 6,
    status: assumed,
    source: {
      zh: '《Z区三级网格化管理报告》（Z6）：联席会议解决多部门难题；人数为假设',
      en: 'Report on the three-level grid of Z district (Z6): joint meetings solve multi-department problems; their number is assumed',
    },
  }),
  districtCoordinationHours: hours(
    '区级协调一件的人时',
    'Hours of officials to coordinate a case at the district tier',
    8,
  ),
  independentCheckMinutes: minutes(
    '独立核查一件用时（到现场）',
    'Minutes of an independent check, on the spot',
    25,
  ),
  sameHandCheckMinutes: minutes('自查一件用时', 'Minutes of a check by the same hand', 5),
  auditSearchPerHour: quantity({
    zh: '抽查人员一小时看到可见度为1的问题的速率',
    en: 'Rate at which an auditor comes upon an incident of visibility 1, per hour',
    unit: '1/hour',
    min: 0.0001,
    max: 100,
    default: 0.028,
    status: assumed,
    source: {
      zh: '与网格员全力巡查相同（见 workers.searchPerHour）；抽查须走遍地面，故有其工时',
      en: 'the same as a worker on patrol (see workers.searchPerHour): an audit has to walk the ground, which takes its hours',
    },
  }),
};

const other = {
  surveyYuanPerAnswer: quantity({
    zh: '问卷每份成本',
    en: 'Cost of one answer to the survey',
    unit: 'yuan',
    min: 0,
    max: 10_000,
    default: 8,
    status: assumed,
    source: {
      zh: '电话或入户问卷的量级；数额为假设',
      en: 'an order of telephone and doorstep surveys; the amount is assumed',
    },
  }),
  platformYuanPerResidentYear: quantity({
    zh: '信息平台（每居民每年）',
    en: 'Information platform, per resident and year',
    unit: 'yuan/year',
    min: 0,
    max: 10_000,
    default: 6,
    status: assumed,
    source: {
      zh: '建设摊销与运维；数额为假设',
      en: 'building it, spread over its life, and running it; the amount is assumed',
    },
  }),
  programmeYuanPerResidentYear: quantity({
    zh: '其他专项经费（每居民每年）',
    en: 'Other programme money, per resident and year',
    unit: 'yuan/year',
    min: 0,
    max: 10_000,
    default: 0,
    status: assumed,
    source: {
      zh: '模型没有另行记账的支出（培训、宣传、补贴），由方案填写',
      en: 'what a design spends that is not booked elsewhere (training, publicity, subsidies)',
    },
  }),
};

export const costsSchema = z.strictObject({ ...people, ...workload, ...other });
export type Costs = z.infer<typeof costsSchema>;
