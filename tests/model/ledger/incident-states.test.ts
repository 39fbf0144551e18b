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
const beforeResidents = ['solvedUnrecorded', 'selfResolved', 'major', 'solvedByResidents'] as const;
/** The table once more, by name. */
const expected: Record<keyof typeof incidentState, readonly (keyof typeof incidentState)[]> = {
  unseen: open,
  noticed: ['hidden', 'recorded', ...beforeResidents],
  hidden: ['recorded', ...beforeResidents],
  recorded: ['paperClosed', 'solvedRecorded', 'selfResolved', 'major'],
  paperClosed: ['recorded', ...beforeResidents],
  solvedRecorded: [],
  solvedUnrecorded: [],
  selfResolved: [],
  major: [],
  solvedByResidents: [],
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
      assertIncidentTransition(incidentState.unseen, 10);
    }).toThrow();
    expect(() => {
      assertIncidentTransition(10, incidentState.unseen);
    }).toThrow();
  });
});
