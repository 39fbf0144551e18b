// The councillors' forum (议事厅): residents' councillors collect matters, their core members deliberate the most urgent, and what is
// agreed is settled among neighbours or handed to departments as a solution that residents accept. Claims C14, C17. A lever section.
import { z } from 'zod';
import { changning } from './document-sources.ts';
import { quantity, share, toggle, type BilingualText } from './parameter.ts';
import { categories, categoryNames, type Category } from './incident-categories.ts';

const assumed = 'assumption' as const;
const ours: BilingualText = {
  zh: '源文件没有数字；数值为假设，敏感性分析中变动',
  en: 'the documents give no figure; the value is assumed and varied in the sensitivity analysis',
};
const agreement = (category: Category, value: number) => {
  const { zh, en } = categoryNames[category];
  return share(`协商一致的概率：${zh}`, `Probability of agreement: ${en}`, value, ours);
};
const hours = (zh: string, en: string, value: number) =>
  quantity({ zh, en, unit: 'hour', min: 0, max: 100, default: value, status: assumed, source: ours });

export const forumSchema = z.strictObject({
  on: toggle({
    zh: '社区设居民议事厅',
    en: 'Communities have a councillors’ forum',
    default: false,
    status: 'document',
    source: changning(
      '荣华居民区的古北市民议事厅、华阳街道的专业委员会；默认不设',
      'the residents’ forum of Ronghua and the committees of Huayang; none by default',
    ),
  }),
  councillors: quantity({
    zh: '每社区议事员人数',
    en: 'Councillors of a community',
    unit: 'person',
    min: 0,
    max: 1000,
    default: 40,
    integer: true,
    status: 'document',
    source: changning('40多位议事员', 'more than forty councillors'),
  }),
  coreMembers: quantity({
    zh: '每社区核心议事员人数',
    en: 'Core councillors who deliberate',
    unit: 'person',
    min: 0,
    max: 1000,
    default: 12,
    integer: true,
    status: 'document',
    source: changning('12位核心议事员', 'twelve of them core members'),
  }),
  contactsPerCouncillor: quantity({
    zh: '每位议事员经常听取意见的居民数',
    en: 'Residents whom a councillor keeps in touch with',
    unit: 'person',
    min: 0,
    max: 1000,
    default: 10,
    status: assumed,
    source: ours,
  }),
  meetingsPerMonth: quantity({
    zh: '每月议事次数',
    en: 'Meetings in thirty days',
    unit: '',
    min: 0,
    max: 30,
    default: 2,
    status: assumed,
    source: changning(
      '一年多协商解决数十件；每月两次、每次至多两件与此相当',
      'dozens of matters in more than a year; two meetings with at most two matters come to that',
    ),
  }),
  mattersPerMeeting: quantity({
    zh: '每次至多议事件数',
    en: 'Most matters of a meeting',
    unit: 'case',
    min: 0,
    max: 100,
    default: 2,
    integer: true,
    status: assumed,
    source: ours,
  }),
  agreement: z
    .strictObject({
      component: agreement(categories[0], 0.5),
      event: agreement(categories[1], 0.5),
      dispute: agreement(categories[2], 0.6),
      service: agreement(categories[3], 0.7),
      violation: agreement(categories[4], 0.3),
    })
    .prefault({})
    .meta({ zh: '协商一致的概率', en: 'Probability of agreement' }),
  successFactor: quantity({
    zh: '协商一致后邻里自行解决可能性的倍数',
    en: 'Chance of solving it among neighbours once agreed, relative to before',
    unit: 'ratio',
    min: 0,
    max: 10,
    default: 1.5,
    status: assumed,
    source: ours,
  }),
  easesCoordination: share(
    '协商一致使协调难度降低的比例',
    'Share of the hardness of coordination that agreement takes away',
    0.5,
    changning(
      '必要时约请相关职能部门协助；比例为假设',
      'departments are invited to help; the share is assumed',
    ),
  ),
  lasting: share(
    '居民认可的办法使复发减少的比例',
    'Recurrences avoided where residents have agreed on the solution',
    0.4,
    ours,
  ),
  memory: share(
    '每次议事在“商量办”比例中的权重',
    'Weight of the time since the last meeting in the share of matters decided together',
    0.1,
    ours,
  ),
  hoursPerMeeting: hours('每次会议每位核心议事员用时', 'Hours of a core councillor for a meeting', 1),
  hoursPerMatter: hours('每件事项每位核心议事员用时', 'Hours of a core councillor for each matter', 1),
  volunteerHourYuan: quantity({
    zh: '议事员一小时的时间价值',
    en: 'Value of an hour of a councillor',
    unit: 'yuan/hour',
    min: 0,
    max: 10_000,
    default: 20,
    status: assumed,
    source: {
      zh: '志愿者，不领报酬；决定哪些小事不值得议',
      en: 'volunteers, unpaid; decides which matters are too small to deliberate',
    },
  }),
  staffHoursPerMeeting: hours('每次会议居委会工作人员用时', 'Hours of committee staff for a meeting', 4),
});
export type Forum = z.infer<typeof forumSchema>;
