// 无缝覆盖: what each score of coverage is.
import type { ScoreDeclaration } from '../plan-score.ts';
import { declarationOf, sources } from './declaration.ts';

const coverage = declarationOf('coverage');
const speed = {
  zh: '15 分钟约 1125 米：GB 50180-2018 十五分钟生活圈 800 至 1000 米',
  en: '15 minutes are 1125 m: GB 50180-2018 takes 800-1000 m for them',
};
const catchment = { zh: 'Luo 与 Wang（2003）', en: 'Luo and Wang 2003' };

const within = (id: string, zh: string, en: string, formula: { zh: string; en: string }): ScoreDeclaration =>
  coverage(
    `within-${id}`,
    { zh: `${zh}内的居民`, en: `residents within ${en}` },
    ['share', 'higher'],
    {
      zh: `到本片区中心或站点${formula.zh}的居民 ÷ 全部居民；未划入者不算覆盖；人按网格中点计`,
      en: `residents with ${formula.en} to the centre or a station of their own zone / all residents; the unassigned are not covered; people stand in the middle of their cell`,
    },
    sources.coverage,
  );

const radius = (metres: number): { zh: string; en: string } => ({
  zh: `直线距离不超过 ${metres} 米`,
  en: `at most ${metres} m as the crow flies`,
});
const walk = (minutes: number): { zh: string; en: string } => ({
  zh: `步行（按路网；无路网时直线 × 绕行系数）不超过 ${minutes} 分钟（成人步速）`,
  en: `at most ${minutes} minutes on foot (by streets; without them straight line x detour) at adults' speed`,
});

const areas: readonly ScoreDeclaration[] = [
  coverage(
    'unassigned-units',
    { zh: '未划入的网格', en: 'unassigned cells' },
    ['count', 'lower'],
    { zh: '不属于任何片区的网格数', en: 'grid cells without a zone' },
    sources.own,
  ),
  coverage(
    'unassigned-people',
    { zh: '未划入的居民', en: 'unassigned residents' },
    ['people', 'lower'],
    { zh: '未划入网格的居民数', en: 'residents of cells without a zone' },
    sources.own,
  ),
  coverage(
    'zones-in-pieces',
    { zh: '不连片的片区', en: 'zones in pieces' },
    ['count', 'lower'],
    {
      zh: '不离开片区便走不通的片区数；无桥的河道、铁路不能通行',
      en: 'zones that one cannot walk through without leaving them; rivers and railways without a bridge are no way',
    },
    sources.own,
  ),
  coverage(
    'assumed-centres',
    { zh: '中心为假定的片区', en: 'zones whose centre is assumed' },
    ['count', 'lower'],
    {
      zh: '未设中心的片区数；以到全区居民直线距离之和最小的网格代替（人口加权中位点）',
      en: 'zones without a centre of their own; the cell with the least sum of straight ways to its residents stands in (weighted median)',
    },
    sources.own,
  ),
];

const minutes: readonly ScoreDeclaration[] = [
  coverage(
    'elders-within-15min',
    { zh: '15 分钟步行内的老年人', en: 'elders within 15 minutes on foot' },
    ['share', 'higher'],
    {
      zh: '按老年人步速 15 分钟内可到的老年人 ÷ 全部老年人；无分布数据时老年人按居民比例分布',
      en: "elders within 15 minutes at elders' speed / all elders; spread like residents where their numbers are not given",
    },
    speed,
  ),
  coverage(
    'minutes-mean',
    { zh: '平均步行时间', en: 'mean walk' },
    ['minute', 'lower'],
    {
      zh: '到本片区最近的中心或站点的步行分钟数，按居民平均（仅计已划入且有路可走者）',
      en: 'minutes on foot to the nearest place of the own zone, mean of residents who have a zone and a way',
    },
    speed,
  ),
  coverage(
    'minutes-p90',
    { zh: '步行时间的第 90 百分位', en: '90th percentile of walks' },
    ['minute', 'lower'],
    {
      zh: '九成已划入居民不超过的步行分钟数；无路可走者计为无穷大',
      en: 'minutes that nine in ten residents who have a zone do not exceed; without a way it is infinite',
    },
    speed,
  ),
];

const access: readonly ScoreDeclaration[] = [
  coverage(
    'access-gini',
    { zh: '服务可及性的基尼系数', en: 'Gini coefficient of access' },
    ['ratio', 'lower'],
    {
      zh: '两步移动搜索：各点人员 ÷ 15 分钟内居民，再对居民 15 分钟内各点求和（不限片区）；按居民加权的基尼系数。不知人员数时各片区人员相等，由其各点均分',
      en: 'two-step floating catchment: staff of a place / residents within 15 minutes, summed over the places within 15 minutes of a resident, of whatever zone; Gini coefficient over residents. Zones have equal staff where it is not known; the places of a zone share it evenly',
    },
    catchment,
  ),
  coverage(
    'low-access',
    { zh: '可及性不足均值一半的居民', en: 'residents with less than half the mean access' },
    ['share', 'lower'],
    {
      zh: '两步移动搜索可及性低于居民平均值一半的居民 ÷ 全部居民',
      en: 'residents whose access (two-step floating catchment) is below half the mean of residents / all residents',
    },
    catchment,
  ),
];

export const coverageDeclarations: readonly ScoreDeclaration[] = [
  ...areas,
  within('500m', ' 500 米', '500 m', radius(500)),
  within('10min', '步行 10 分钟', '10 minutes on foot', walk(10)),
  within('15min', '步行 15 分钟', '15 minutes on foot', walk(15)),
  within('1500m', ' 1500 米', '1500 m', radius(1500)),
  ...minutes,
  ...access,
];
