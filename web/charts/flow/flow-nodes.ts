// The nodes of the case-flow picture: which column they stand in, in which order, and which ledger they speak of. The ids are
// those of the model's flow ledger. Pure.
import type { FlowNode } from '../../../src/model/ledger/flow.ts';

/** `hidden`: seen and kept off the record; `paper`: closed on record, not in truth. */
export type FlowTone = 'plain' | 'record' | 'truth' | 'hidden' | 'paper';

export interface FlowNodeDeclaration {
  readonly id: FlowNode;
  readonly column: 0 | 1 | 2 | 3;
  readonly tone: FlowTone;
}

/** In the order in which they stand below one another. */
export const flowNodes: readonly FlowNodeDeclaration[] = [
  { id: 'arisen', column: 0, tone: 'plain' },
  { id: 'sighted', column: 1, tone: 'plain' },
  { id: 'public', column: 1, tone: 'plain' },
  { id: 'unseen', column: 1, tone: 'plain' },
  { id: 'recorded', column: 2, tone: 'record' },
  { id: 'fixed-unrecorded', column: 2, tone: 'plain' },
  { id: 'solved-by-residents', column: 2, tone: 'plain' },
  { id: 'overlooked', column: 2, tone: 'hidden' },
  { id: 'unreported', column: 2, tone: 'hidden' },
  { id: 'solved', column: 3, tone: 'truth' },
  { id: 'paper-closed', column: 3, tone: 'paper' },
  { id: 'self-resolved', column: 3, tone: 'plain' },
  { id: 'open', column: 3, tone: 'plain' },
];
