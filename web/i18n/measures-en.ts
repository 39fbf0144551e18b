// The texts of the table of all measures, in English.
import type { zhMeasures } from './measures-zh.ts';

export const enMeasures: Readonly<Record<keyof typeof zhMeasures, string>> = {
  'measures.title.main': 'Better, worse, equal, undecided: the main measures',
  'measures.title.all': 'Better, worse, equal, undecided: all measures',
  'measures.more': 'Show all {count} measures',
  'measures.fewer': 'Show the main measures only',
  'measures.subtitle':
    'Difference: design minus {baseline}, with its 95 % interval below, for that design alone; the verdict on {primary} allows for all designs judged at once. Differences of shares in percentage points. {basis}.',
  'measures.silent':
    '{count} more {count|measure is|measures are} zero or undefined under every design (mechanisms that are switched off); the CSV has them.',
  'measures.csv': 'Save all measures as CSV',
  'measures.level': 'Level of {design}',
  'measures.against': '{design} minus {baseline}',
  'measures.counts': '{better} better, {worse} worse, {equal} equal, {undecided} undecided',
  'measures.group.truth': 'Truth',
  'measures.group.record': 'Record',
  'measures.group.gap': 'Gap between record and truth',
  'measures.group.cost': 'Cost',
};
