// How far record and truth lie apart: declarations of these measures, in the order in which they are shown.
import { row, type MeasureDeclaration } from './declaration.ts';

export const gapDeclarations: readonly MeasureDeclaration[] = [
  row('gap-total', '台账与实情之差', 'Headline minus truth (R0 - R3)', 'share', 'gap', 'lower', 0.005),
  row('gap-paper', '其中：纸面办结', 'of which paper closure (R0 - R1)', 'share', 'gap', 'lower', 0.005),
  row('gap-selection', '其中：选择性上报', 'of which selection (R1 - R2)', 'share', 'gap', 'lower', 0.005),
  row('gap-blindness', '其中：看不见', 'of which blindness (R2 - R3)', 'share', 'gap', 'lower', 0.005),
  row(
    'hidden-own-score',
    '因自身得分隐瞒',
    'Hidden for the own score, of all that arose',
    'share',
    'gap',
    'lower',
    0.002,
  ),
  row(
    'hidden-pressure',
    '因上级关照隐瞒',
    'Hidden under pressure, of all that arose',
    'share',
    'gap',
    'lower',
    0.002,
  ),
  row(
    'reclassified-unsolved',
    '改记轻类而未解决',
    'Recorded as lighter and unsolved, of all that arose',
    'share',
    'gap',
    'lower',
    0.002,
  ),
  row('paper-share', '纸面办结占结案比', 'Closed on paper, of cases closed', 'share', 'gap', 'lower', 0.005),
];
