// Duties of a grid worker beside patrol (claims Y1, Y6): seven kinds of work by household, visits on request, and simple
// matters that the worker settles the same day. They take hours before patrol.
import { z } from 'zod';
import { quantity, toggle, type BilingualText } from './parameter.ts';

const assumed = 'assumption' as const;

const yichang: BilingualText = {
  zh: '《宜昌一格一员》列出七项职责，没有工时；六项合计每户每月20分钟，即250户一格约占每天四小时，为假设',
  en: 'Report on one worker per grid in Yichang names seven duties, no hours; 20 minutes per household and month in all, about four hours a day at 250 households, are assumed',
};

const minutes = (zh: string, en: string, value: number) =>
  quantity({
    zh: `${zh}（每户每月）`,
    en: `${en}, minutes per household and month`,
    unit: 'minute',
    min: 0,
    max: 600,
    default: value,
    status: assumed,
    source: yichang,
  });

export const dutiesSchema = z.strictObject({
  on: toggle({
    zh: '网格员承担七项职责',
    en: 'Workers have duties beside patrol',
    short: { zh: '七项职责', en: 'duties beside patrol' },
    default: false,
    status: 'document',
    source: {
      zh: '《宜昌一格一员》：一名网格管理员承担七项职责；其他文件只有填表',
      en: 'Report on one worker per grid in Yichang: seven duties for each worker; the other documents know forms only',
    },
  }),
  informationMinutes: minutes('信息采集', 'Collecting information', 5),
  securityMinutes: minutes('综合治理', 'Public security', 4),
  labourMinutes: minutes('劳动保障', 'Labour and social insurance', 3),
  civilAffairsMinutes: minutes('民政', 'Civil affairs', 3),
  familyPlanningMinutes: minutes('计划生育', 'Family planning', 2.5),
  cityManagementMinutes: minutes('城市管理（巡查以外）', 'City management beyond patrol', 0),
  foodSafetyMinutes: minutes('食品安全', 'Food safety', 2.5),
  visitsPerHouseholdYear: quantity({
    zh: '每户每年请求上门服务次数',
    en: 'Visits that a household asks for in a year',
    unit: '1/year',
    min: 0,
    max: 100,
    default: 2,
    status: assumed,
    source: {
      zh: '《宜昌一格一员》：代办、走访；次数为假设',
      en: 'Report on one worker per grid in Yichang: errands and calls; the number is assumed',
    },
  }),
  visitHours: quantity({
    zh: '一次上门服务用时',
    en: 'Hours of one visit',
    unit: 'hour',
    min: 0.05,
    max: 8,
    default: 0.5,
    status: assumed,
    source: { zh: '含路上时间；时长为假设', en: 'the way included; the length is assumed' },
  }),
  visitBeliefStep: quantity({
    zh: '一次上门使居民更相信网格员的程度',
    en: 'How far a visit moves a resident’s belief that telling the worker helps',
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.02,
    status: assumed,
    source: {
      zh: '《宜昌一格一员》（Y5、Y10）：接触打开双向渠道；程度为假设',
      en: 'Report on one worker per grid in Yichang (Y5, Y10): contact opens a channel both ways; the size is assumed',
    },
  }),
  sameDayShare: quantity({
    zh: '简单事项由网格员当天协调解决的比例',
    en: 'Share of simple matters that the worker has settled the same day',
    short: { zh: '当日办结比例', en: 'share settled the same day' },
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.8,
    status: assumed,
    source: {
      zh: '《宜昌一格一员》（Y6）：8点的垃圾、10点15分的探头，18点都已解决；比例为假设',
      en: 'Report on one worker per grid in Yichang (Y6): rubbish seen at 8:00 and a camera at 10:15, both mended by 18:00; the share is assumed',
    },
  }),
  sameDayHours: quantity({
    zh: '当天协调解决的平均时间（工时）',
    en: 'Mean working hours until a matter settled by the worker is done, once he gets to it',
    unit: 'hour',
    min: 0.1,
    max: 40,
    default: 3,
    status: assumed,
    source: {
      zh: '《宜昌一格一员》（Y6）：不超过十小时与七小时四十五分；平均值为假设',
      en: 'Report on one worker per grid in Yichang (Y6): within 10 and 7.75 hours; the mean is assumed',
    },
  }),
  sameDayWorkMinutes: quantity({
    zh: '其中占用网格员的时间',
    en: 'Minutes of the worker’s own that it takes',
    unit: 'minute',
    min: 0,
    max: 480,
    default: 20,
    status: assumed,
    source: { zh: '联系保洁、物业或施工方；时长为假设', en: 'calling cleaners, estate or builders; assumed' },
  }),
  simpleServiceHours: quantity({
    zh: '多少工时以内算简单事项',
    en: 'Service hours up to which a matter is simple',
    unit: 'hour',
    min: 0,
    max: 100,
    default: 3,
    status: assumed,
    source: {
      zh: '暴露垃圾、乱停放、占道、道路不洁、小广告在此之内；界限为假设',
      en: 'litter, parking, vending, dirty roads and advertisements are below it; the bound is assumed',
    },
  }),
});
