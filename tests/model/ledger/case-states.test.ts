// The committed table of a case file's states on record.

import { describe, expect, it } from 'vitest';
import { assertCaseTransition, caseState, caseStateNames } from '../../../src/model/ledger/case-states.ts';

/** The table once more, by name. */
const expected: Record<keyof typeof caseState, readonly (keyof typeof caseState)[]> = {
  filed: ['disputed', 'coordinating', 'queued', 'closed'],
  disputed: ['coordinating', 'queued'],
  coordinating: ['queued'],
  queued: ['inWork'],
  inWork: ['queued', 'handled'],
  handled: ['queued', 'closed'],
  closed: [],
};

describe('a case file', () => {
  it.each(caseStateNames)('that is %s goes only where the table lets it', (from) => {
    for (const to of caseStateNames) {
      const move = () => {
        assertCaseTransition(caseState[from], caseState[to]);
      };
      if (expected[from].includes(to)) expect(move).not.toThrow();
      else {
        const error = { code: 'illegal-case-transition', detail: { from, to } };
        expect(move, `${from} to ${to}`).toThrowError(expect.objectContaining(error));
      }
    }
  });
});
