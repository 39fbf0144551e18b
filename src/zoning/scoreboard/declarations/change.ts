// 动态调整: what each score of change is.
import type { ScoreDeclaration } from '../plan-score.ts';
import { declarationOf, sources } from './declaration.ts';

const change = declarationOf('change');
const matching = {
  zh: '新旧片区一一匹配，使留在原片区的居民最多（匈牙利算法）',
  en: 'zones of today and of the plan are matched one to one so that most residents stay (Hungarian method)',
};

export const changeDeclarations: readonly ScoreDeclaration[] = [
  change(
    'moved-people',
    { zh: '换片区的居民', en: 'residents who change zone' },
    ['people', 'lower'],
    {
      zh: `${matching.zh}；不在原片区延续者之内的居民数`,
      en: `${matching.en}; residents outside the continuation of their zone`,
    },
    sources.own,
  ),
  change(
    'moved-share',
    { zh: '换片区居民的比例', en: 'share of residents who change zone' },
    ['share', 'lower'],
    { zh: '换片区的居民 ÷ 全部居民', en: 'residents who change zone / all residents' },
    sources.own,
  ),
  change(
    'moved-workers',
    { zh: '换片区的网格员', en: 'workers who change zone' },
    ['people', 'lower'],
    {
      zh: '换片区网格的人员数；只知总数时按工作量分摊到网格；不知人员数时无值',
      en: 'workers of the cells that change zone; shared by workload where only their sum is known; no value where they are not known',
    },
    sources.own,
  ),
  change(
    'stable-core',
    { zh: '稳定核心', en: 'stable core' },
    ['share', 'higher'],
    {
      zh: `${matching.zh}；留在原片区延续者之内的网格 ÷ 全部网格`,
      en: `${matching.en}; cells that stay in the continuation of their zone / all cells`,
    },
    sources.own,
  ),
  change(
    'stay-together',
    { zh: '仍为同片区的居民对', en: 'pairs of residents who stay together' },
    ['share', 'higher'],
    {
      zh: '今日同属一个片区的任意两位居民，在方案中仍同属一个片区的概率：Σ nᵢⱼ² ÷ Σ nⱼ²，n 为新片区 i 与旧片区 j 共有的居民；与匹配无关',
      en: 'probability that two residents of one zone of today share a zone in the plan: sum of n_ij^2 / sum of n_j^2, n_ij residents of zone i from zone j; needs no matching',
    },
    { zh: 'Rand（1971）', en: 'after Rand 1971' },
  ),
  change(
    'bounds-hold',
    { zh: '需求变动下仍达标', en: 'bounds hold under other demand' },
    ['share', 'higher'],
    {
      zh: '居民与人均工作量按街镇、网格各乘对数正态增长因子（均值 1，对数标准差默认街镇 0.05、网格 0.1）重复抽样（默认 200 次），全部片区仍达标的比例；另行计算',
      en: 'share of draws (200 by default) in which all zones keep all bounds, when residents and work per resident grow by lognormal factors of mean 1 of each town (sd of the logarithm 0.05 by default) and each cell (0.1); computed apart',
    },
    sources.own,
  ),
];
