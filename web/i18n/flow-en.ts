// The texts of the case-flow chart in English.
import type { zhFlow } from './flow-zh.ts';

export const enFlow: Readonly<Record<keyof typeof zhFlow, string>> = {
  'flow.finding.waiting': 'What becomes of each problem is not computed yet',
  'flow.finding':
    '{design}: {recorded} of problems are recorded, {hidden} are seen and kept off the record, {paper} are closed on paper only',
  'flow.subtitle':
    'What became of all problems of the window by the end of the follow-up, as a share of all that arose. Hatched: hidden; orange hatch: closed on paper. {basis}.',
  'flow.point': '{name}: {share}',
  'flow.from': 'From',
  'flow.to': 'To',
  'flow.incidents': 'Per world',
  'flow.share': 'Of all that arose',
  'flow.column.0': 'Arisen',
  'flow.column.1': 'Who knew first',
  'flow.column.2': 'On record or not',
  'flow.column.3': 'Outcome',
  'flow.node.arisen': 'arisen',
  'flow.node.sighted': 'seen by worker',
  'flow.node.public': 'told by residents',
  'flow.node.unseen': 'unknown to officials',
  'flow.node.recorded': 'recorded',
  'flow.node.fixed-unrecorded': 'fixed, not recorded',
  'flow.node.solved-by-residents': 'solved by residents',
  'flow.node.overlooked': 'overlooked on purpose',
  'flow.node.unreported': 'logged, not reported',
  'flow.node.solved': 'really solved',
  'flow.node.paper-closed': 'closed on paper',
  'flow.node.self-resolved': 'went away',
  'flow.node.open': 'still open',
};
