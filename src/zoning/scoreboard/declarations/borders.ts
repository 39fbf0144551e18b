// 街巷定界: what each score of borders is.
import type { ScoreDeclaration } from '../plan-score.ts';
import { declarationOf, sources } from './declaration.ts';

const borders = declarationOf('borders');
const popper = { zh: 'Polsby 与 Popper（1991）', en: 'Polsby and Popper 1991' };

export const borderDeclarations: readonly ScoreDeclaration[] = [
  borders(
    'on-streets',
    { zh: '沿道路、河道的界线', en: 'border along roads and rivers' },
    ['share', 'higher'],
    {
      zh: '片区之间（含与未划入网格之间）沿道路、河道、铁路的界线长 ÷ 片区之间界线总长；辖区外边界不计；地图没有道路、河道时无值',
      en: 'length of border between zones (and with unassigned cells) along roads, rivers and railways / its whole length; the outer border of the territory does not count; no value where the map knows of none',
    },
    sources.own,
  ),
  borders(
    'polsby-popper-mean',
    { zh: '紧凑度（Polsby-Popper），平均', en: 'compactness (Polsby-Popper), mean' },
    ['ratio', 'higher'],
    {
      zh: '4π·面积 ÷ 周长²，各片区平均；圆为 1',
      en: '4 pi area / perimeter^2, mean of zones; 1 for a circle',
    },
    popper,
  ),
  borders(
    'polsby-popper-least',
    { zh: '紧凑度（Polsby-Popper），最低', en: 'compactness (Polsby-Popper), least' },
    ['ratio', 'higher'],
    { zh: '4π·面积 ÷ 周长²，最不紧凑的片区', en: '4 pi area / perimeter^2 of the least compact zone' },
    popper,
  ),
  borders(
    'reock-mean',
    { zh: '紧凑度（Reock），平均', en: 'compactness (Reock), mean' },
    ['ratio', 'higher'],
    {
      zh: '面积 ÷ 最小外接圆面积，各片区平均',
      en: 'area / area of the smallest circle around the zone, mean of zones',
    },
    { zh: 'Reock（1961）', en: 'Reock 1961' },
  ),
  borders(
    'unbridged-crossings',
    { zh: '无桥跨越', en: 'unbridged crossings' },
    ['count', 'lower'],
    {
      zh: '同一片区中仅隔着无桥的河道或铁路相邻的部分，按对计数',
      en: 'pairs of pieces of one zone that border only over a river or railway without a bridge',
    },
    sources.own,
  ),
  borders(
    'split-communities',
    { zh: '被切分的社区', en: 'split communities' },
    ['count', 'lower'],
    {
      zh: '网格分属两个及以上片区的社区数；未划入的网格不算切分',
      en: 'communities whose cells lie in two zones or more; unassigned cells split nothing',
    },
    sources.own,
  ),
  borders(
    'zones-across-towns',
    { zh: '跨街镇的片区', en: 'zones across towns' },
    ['count', 'lower'],
    { zh: '网格分属两个及以上街镇的片区数', en: 'zones with cells of two towns or more' },
    sources.own,
  ),
];
