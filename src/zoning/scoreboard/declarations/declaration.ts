// What the declarations of scores have in common: a short way to write them, and the sources that several of them name.
import { putuo } from '../../../scenario/schema/document-sources.ts';
import type { Principle, ScoreDeclaration } from '../plan-score.ts';

interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Returns the declaration of a score of one principle. */
export const declarationOf =
  (principle: Principle) =>
  (
    id: string,
    name: Text,
    [unit, better]: readonly [ScoreDeclaration['unit'], ScoreDeclaration['better']],
    formula: Text,
    source: Text,
  ): ScoreDeclaration => ({ id, principle, ...name, unit, better, formula, source });

export const sources = {
  size: putuo(
    '15 分钟步行、3 万至 5 万人、1 至 3 平方公里（P2）',
    '15 minutes on foot, 30-50 thousand people, 1-3 km2 (P2)',
  ),
  coverage: putuo(
    '管理圈 15 分钟、1500 米；服务圈 10 分钟、500 米（P2）',
    'management circle 15 minutes or 1500 m; service circle 10 minutes or 500 m (P2)',
  ),
  own: { zh: '本项目定义', en: 'defined by this project' },
  gini: { zh: 'Gini（1912）', en: 'Gini 1912' },
} as const;
