// Participation of residents in any way that is modelled, and their sense of safety: declarations and values. True side.
import { sumField } from '../../ledger/tally.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

export const socialDeclarations: readonly MeasureDeclaration[] = [
  row(
    'taking-part',
    '参与治理的居民比例（自治或群聊，期末）',
    'Residents who take part, in self-governance or the chat, at the end of the window',
    'share',
    'truth',
    'higher',
    0.01,
  ),
  row(
    'deciding-together',
    '参与决定的居民比例（期末）',
    'Residents who take part in deciding, at the end of the window',
    'share',
    'truth',
    'higher',
    0.01,
  ),
  row(
    'sense-of-safety',
    '居民安全感（观察窗口平均）',
    'Sense of safety of residents, mean over the window',
    '0-1',
    'truth',
    'higher',
    0.005,
  ),
];

/** Returns these measures by id. */
export function socialMeasures({ tally, safety }: World): Record<string, number> {
  return {
    'taking-part': tally.sums[sumField.takingPartAtEnd],
    'deciding-together': tally.sums[sumField.decidingAtEnd],
    'sense-of-safety': safety.mean(),
  };
}
