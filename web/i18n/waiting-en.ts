// The texts of the page while there is no result yet, in English.
import type { zhWaiting } from './waiting-zh.ts';

export const enWaiting: Readonly<Record<keyof typeof zhWaiting, string>> = {
  'waiting.title': 'When the first worlds are computed, this page answers in turn:',
  'waiting.ladder': 'From the record down to the truth',
  'waiting.ladder.says': 'The closure rate on record, step by step down to what was really solved',
  'waiting.differences': 'Differences from today',
  'waiting.differences.says': 'How far designs differ in the same worlds, how surely, and the verdict',
  'waiting.definitions': 'Under another definition',
  'waiting.definitions.says': 'Discovery, handling and reporting rates by every way to compute them',
  'waiting.stock': 'The hidden stock',
  'waiting.stock.says': 'What was seen, not recorded and not solved, week by week and by cause',
  'waiting.flow': 'What becomes of each problem',
  'waiting.flow.says': 'Solved, closed on paper, or still open in the end',
  'waiting.measures': 'Every measure',
  'waiting.measures.says': 'Truth, record, the gap between them and costs, each with its verdict',
  'waiting.towns': 'Town by town',
  'waiting.towns.says': 'Which towns gain and which lose',
};
