// What residents need from services: visits a month by kind of resident and category. The world: the same under every design.
// How strongly grids differ in it is a setting of services (schema/services.ts), so that claim P9 can be an experiment.
import { z } from 'zod';
import { quantity, type BilingualText } from './parameter.ts';

export const serviceCategories = [
  'elderCare',
  'meals',
  'health',
  'cultureSport',
  'welfare',
  'administration',
] as const;
export type ServiceCategory = (typeof serviceCategories)[number];
export const residentKinds = ['elder', 'family', 'adult'] as const;
export type ResidentKind = (typeof residentKinds)[number];

/** What the options above are called. */
export const serviceCategoryNames: Readonly<Record<ServiceCategory, BilingualText>> = {
  elderCare: { zh: '为老服务', en: 'elder care' },
  meals: { zh: '助餐', en: 'meals' },
  health: { zh: '卫生保健与康复', en: 'health and rehabilitation' },
  cultureSport: { zh: '文化体育', en: 'culture and sport' },
  welfare: { zh: '福利与帮困', en: 'welfare' },
  administration: { zh: '事务办理', en: 'administration' },
};
export const residentKindNames: Readonly<Record<ResidentKind, BilingualText>> = {
  elder: { zh: '老年居民', en: 'elderly residents' },
  family: { zh: '有未成年子女的家庭', en: 'families with children' },
  adult: { zh: '其他成年居民', en: 'other adults' },
};

/** Returns what is made of every category, in their order. */
export const byServiceCategory = <T>(make: (category: ServiceCategory) => T) =>
  Object.fromEntries(serviceCategories.map((category) => [category, make(category)])) as Record<
    ServiceCategory,
    T
  >;

/** Visits wanted per 1,000 residents of a kind and month, by category in the order above (assumption). */
const wanted: Readonly<Record<ResidentKind, readonly number[]>> = {
  elder: [250, 400, 200, 250, 40, 40],
  family: [10, 30, 80, 200, 30, 80],
  adult: [10, 40, 30, 100, 20, 60],
};
const source = {
  zh: '类别来自《普陀区片区治理调研报告》与《长宁街道改革报告》；次数为假设，合计每千人每月约540次（蓝田片区实际约368次：3.62万人、每年16万人次）',
  en: 'categories from the reports on Putuo and Changning; numbers are assumed, about 540 per 1,000 residents and month in all (Lantian zone served about 368: 36,200 people, 160,000 visits a year)',
};

function visits(kind: ResidentKind, category: ServiceCategory) {
  return quantity({
    zh: `${residentKindNames[kind].zh}每千人每月需要${serviceCategoryNames[category].zh}的次数`,
    en: `Visits for ${serviceCategoryNames[category].en} wanted per 1,000 ${residentKindNames[kind].en} and month`,
    unit: '',
    min: 0,
    max: 100_000,
    default: wanted[kind][serviceCategories.indexOf(category)],
    status: 'assumption',
    source,
  });
}

function visitsOf(kind: ResidentKind) {
  return z
    .strictObject(byServiceCategory((category) => visits(kind, category)))
    .prefault({})
    .meta({ ...residentKindNames[kind] });
}

const weight = (kind: ResidentKind, value: number, why: BilingualText) =>
  quantity({
    zh: `${residentKindNames[kind].zh}的占比权重（三类合计折算为1）`,
    en: `Weight of ${residentKindNames[kind].en} (the three are scaled to 1)`,
    unit: 'ratio',
    min: 0,
    max: 1000,
    default: value,
    status: 'assumption',
    source: why,
  });
const mix = {
  zh: '大城市老年人约占四分之一；其余为假设',
  en: 'about a quarter of a large city’s residents are elderly; the others are assumed',
};

export const needsSchema = z.strictObject({
  mix: z
    .strictObject({
      elder: weight('elder', 0.25, mix),
      family: weight('family', 0.3, mix),
      adult: weight('adult', 0.45, mix),
    })
    .prefault({})
    .meta({ zh: '居民构成', en: 'Kinds of residents' }),
  mixSpread: quantity({
    zh: '同类街区中网格居民构成的差别（对数标准差）',
    en: 'Spread of the mix among grids of one neighbourhood type (log-standard deviation)',
    unit: 'ratio',
    min: 0,
    max: 2,
    default: 0.3,
    status: 'assumption',
    source: {
      zh: '《普陀区片区治理调研报告》：同一居住大区之内人群亦有较大差别；程度为假设',
      en: 'Advisory report on the zones of Putuo: people differ even within one large estate; the degree is assumed',
    },
  }),
  visits: z
    .strictObject({ elder: visitsOf('elder'), family: visitsOf('family'), adult: visitsOf('adult') })
    .prefault({})
    .meta({ zh: '需要的服务次数', en: 'Visits wanted' }),
});
