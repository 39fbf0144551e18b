// 规模适度: what each score of size is.
import type { ScoreDeclaration } from '../plan-score.ts';
import { declarationOf, sources } from './declaration.ts';

const size = declarationOf('size');

const inBand = (id: string, zh: string, en: string): ScoreDeclaration =>
  size(
    `in-${id}-band`,
    { zh: `${zh}达标的片区`, en: `zones within the bounds of ${en}` },
    ['share', 'higher'],
    {
      zh: `${zh}在标准上下限之内（含端点）的片区数 ÷ 有网格的片区数；未设标准时无值`,
      en: `zones whose ${en} lies within the norm, ends included / zones that have grid cells; no value without a norm`,
    },
    sources.size,
  );

const unevenness = (id: string, zh: string, en: string): ScoreDeclaration[] => [
  size(
    `${id}-variation`,
    { zh: `${zh}的变异系数`, en: `coefficient of variation of ${en}` },
    ['ratio', 'lower'],
    {
      zh: `各片区${zh}的标准差（总体）÷ 平均值，片区等权`,
      en: `standard deviation (of all zones, not of a sample) of the ${en} of zones / mean; zones count alike`,
    },
    sources.own,
  ),
  size(
    `${id}-gini`,
    { zh: `${zh}的基尼系数`, en: `Gini coefficient of ${en}` },
    ['ratio', 'lower'],
    {
      zh: `Σ|xᵢ − xⱼ| ÷ (2 n² x̄)，x 为各片区${zh}；0 = 完全相等`,
      en: `sum of |x_i - x_j| over all pairs / (2 n^2 mean), x the ${en} of zones; 0 = all alike`,
    },
    sources.gini,
  ),
  size(
    `${id}-spread`,
    { zh: `${zh}最大与最小之比`, en: `largest to smallest ${en}` },
    ['ratio', 'lower'],
    { zh: `${zh}最大的片区 ÷ 最小的片区`, en: `${en} of the largest zone / of the smallest` },
    sources.own,
  ),
];

export const sizeDeclarations: readonly ScoreDeclaration[] = [
  inBand('population', '人口', 'population'),
  inBand('area', '面积', 'area'),
  inBand('households', '户数', 'households'),
  inBand('workload', '工作量（小时）', 'workload hours'),
  size(
    'in-all-bands',
    { zh: '各项标准全部达标的片区', en: 'zones within all bounds' },
    ['share', 'higher'],
    {
      zh: '所有已设标准都达到的片区数 ÷ 有网格的片区数',
      en: 'zones that keep every bound that is set / zones that have grid cells',
    },
    sources.size,
  ),
  ...unevenness('population', '人口', 'population'),
  ...unevenness('workload', '工作量（小时）', 'workload hours'),
];
