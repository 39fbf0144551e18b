// The committed table of an incident's true states.

import { describe, expect, it } from 'vitest';
import {
  assertIncidentTransition,
  incidentState,
  incidentStateNames,
  isEnded,
  legalIncidentTransitions,
} from '../../../src/model/ledger/incident-states.ts';

const open = ['noticed', 'hidden', 'recorded', 'solvedUnrecorded', 'selfResolved', 'major'] as const;
/** The table once more, by name. */
const expected: Record<keyof typeof incidentState, readonly (keyof typeof incidentState)[]> = {
  unseen: open,
  noticed: open.filter((state) => state !== 'noticed'),
  hidden: ['recorded', 'solvedUnrecorded', 'selfResolved', 'major'],
  recorded: ['paperClosed', 'solvedRecorded', 'selfResolved', 'major'],
  paperClosed: ['recorded', 'solvedUnrecorded', 'selfResolved', 'major'],
  solvedRecorded: [],
  solvedUnrecorded: [],
  selfResolved: [],
  major: [],
};

describe('an incident', () => {
  it.each(incidentStateNames)('that is %s goes only where the table lets it', (from) => {
    for (const to of incidentStateNames) {
      const move = () => {
        assertIncidentTransition(incidentState[from], incidentState[to]);
      };
      if (expected[from].includes(to)) expect(move).not.toThrow();
      else {
        const error = { code: 'illegal-incident-transition', detail: { from, to } };
        expect(move, `${from} to ${to}`).toThrowError(expect.objectContaining(error));
      }
    }
  });

  it('has ended exactly where no state may follow', () => {
    expect(legalIncidentTransitions.map((mask) => mask === 0)).toEqual(
      incidentStateNames.map((name) => isEnded(incidentState[name])),
    );
  });

  it('goes nowhere from, and never to, a state that does not exist', () => {
    expect(() => {
      assertIncidentTransition(incidentState.unseen, 9);
    }).toThrow();
    expect(() => {
      assertIncidentTransition(9, incidentState.unseen);
    }).toThrow();
  });
});
