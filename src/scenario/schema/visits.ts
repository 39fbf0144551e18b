// Visiting teams (群众工作队): who goes to residents' homes on fixed weekdays, whom they meet, what they bring back; with specialists
// they settle matters on the spot (组团式服务). A lever section, switched off by default. Claims: Z6 (visits).
import { z } from 'zod';
import { district } from './document-sources.ts';
import { quantity, share, toggle } from './parameter.ts';
import { categories, categoryNames } from './incident-categories.ts';

const assumed = 'assumption' as const;
const weekdayNames = {
  0: { zh: '周日', en: 'Sunday' },
  1: { zh: '周一', en: 'Monday' },
  2: { zh: '周二', en: 'Tuesday' },
  3: { zh: '周三', en: 'Wednesday' },
  4: { zh: '周四', en: 'Thursday' },
  5: { zh: '周五', en: 'Friday' },
  6: { zh: '周六', en: 'Saturday' },
} as const;

export const visitsSchema = z.strictObject({
  on: toggle({
    zh: '工作队定期走访居民',
    en: 'Teams visit residents on fixed days',
    default: false,
    status: 'document',
    source: district('61支群众工作队；默认不设', '61 mass-work teams; none by default'),
  }),
  teams: quantity({
    zh: '全区工作队数',
    en: 'Teams in the district',
    unit: '',
    min: 0,
    max: 20_000,
    default: 61,
    integer: true,
    status: 'document',
    source: district('61支', '61'),
  }),
  weekdays: z
    .array(
      z
        .int()
        .min(0)
        .max(6)
        .meta({ zh: '星期几（0为星期日）', en: 'Weekday, 0 is Sunday', names: weekdayNames }),
    )
    .min(1)
    .max(7)
    .default([2, 5])
    .meta({
      zh: '走访日',
      en: 'Days of visits',
      unit: 'weekday',
      status: 'document',
      source: district('每周二、周五全天', 'all day, every Tuesday and Friday'),
    }),
  residentsPerDay: quantity({
    zh: '每队每天见到的居民数',
    en: 'Residents a team meets in a day',
    unit: 'person',
    min: 0,
    max: 1000,
    default: 15,
    integer: true,
    status: assumed,
    source: { zh: '一天约十几户；无公开数据', en: 'a dozen homes or so in a day; no published figure' },
  }),
  tellProbability: share(
    '见到的居民说出身边问题的概率',
    'Probability that a resident who is met tells of a problem nearby',
    0.5,
    {
      zh: '被问到比自己去反映容易；概率为假设',
      en: 'being asked is easier than calling; the probability is assumed',
    },
  ),
  trustStep: share('一次走访对所见居民信任的影响', 'Weight of a visit in the trust of who is met', 0.02, {
    zh: '走访增进一点信任；幅度为假设',
    en: 'a visit raises trust a little; the size is assumed',
  }),
  peoplePerTeam: quantity({
    zh: '每队人数',
    en: 'People in a team',
    unit: 'person',
    min: 1,
    max: 100,
    default: 3,
    integer: true,
    status: assumed,
    source: { zh: '源文件没有给出人数', en: 'the source documents do not say' },
  }),
  hoursPerDay: quantity({
    zh: '每人每个走访日的工时',
    en: 'Hours of each member on a day of visits',
    unit: 'hour',
    min: 0,
    max: 24,
    default: 7,
    status: 'document',
    source: district('全天', 'all day'),
  }),
  specialties: z
    .array(z.enum(categories).meta({ zh: '问题大类', en: 'Category of incidents', names: categoryNames }))
    .max(5)
    .default([])
    .meta({
      zh: '队里专业人员能当场办理的问题大类',
      en: 'Categories of incidents that a specialist of the team can settle on the spot',
      unit: '',
      status: assumed,
      source: {
        zh: '浙江舟山“网格化管理、组团式服务”：源文件只提到名称；默认没有专业人员',
        en: 'Zhoushan’s teams for several grids: the documents name them only; no specialists by default',
      },
      names: categoryNames,
    }),
  pooled: toggle({
    zh: '专业人员组团同去（否则各去各的网格）',
    en: 'Specialists go together (else each to grids of their own)',
    default: true,
    status: assumed,
    source: { zh: '组团式服务；另一种分法供对照', en: 'team service; the other way is for comparison' },
  }),
  specialistSolve: share(
    '专业人员当场解决的概率',
    'Probability that a specialist settles a matter on the spot',
    0.6,
    {
      zh: '只限不需多部门协调的问题；概率为假设',
      en: 'only what needs no coordination; the probability is assumed',
    },
  ),
});
