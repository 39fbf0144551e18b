// The incident's true state: one state at every moment, and the committed table of legal transitions (RULES 11).
// What is true, never what is recorded: case files have states of their own.
import { WanggeError } from '../../core/errors.ts';

export const incidentState = {
  /** Nobody has noticed it. */
  unseen: 0,
  /** Residents know, no official does. */
  noticed: 1,
  /** An official knows (or looked away), nothing is recorded. */
  hidden: 2,
  /** A case file is open. */
  recorded: 3,
  /** The case file is closed, the problem is not solved. */
  paperClosed: 4,
  /** Really solved by recorded handling. */
  solvedRecorded: 5,
  /** Really solved by the worker, without a record. */
  solvedUnrecorded: 6,
  /** Ended by itself. */
  selfResolved: 7,
  /** Turned into a major incident. */
  major: 8,
  /** Really solved by residents among themselves, without a record. */
  solvedByResidents: 9,
} as const;
export type IncidentState = (typeof incidentState)[keyof typeof incidentState];
export const incidentStateCount = 10;
export const incidentStateNames = Object.keys(incidentState) as (keyof typeof incidentState)[];

const bits = (...states: number[]) => states.reduce((mask, state) => mask | (1 << state), 0);
const { noticed, hidden, recorded, paperClosed } = incidentState;
const { solvedRecorded, solvedUnrecorded, selfResolved, major, solvedByResidents } = incidentState;

/** legal[from] is a bit mask of the states that may follow. */
export const legalIncidentTransitions: readonly number[] = [
  /* unseen           */ bits(noticed, hidden, recorded, solvedUnrecorded, selfResolved, major),
  /* noticed          */ bits(hidden, recorded, solvedUnrecorded, selfResolved, major, solvedByResidents),
  /* hidden           */ bits(recorded, solvedUnrecorded, selfResolved, major, solvedByResidents),
  /* recorded         */ bits(paperClosed, solvedRecorded, selfResolved, major),
  /* paperClosed      */ bits(recorded, solvedUnrecorded, selfResolved, major, solvedByResidents),
  /* solvedRecorded   */ 0,
  /* solvedUnrecorded */ 0,
  /* selfResolved     */ 0,
  /* major            */ 0,
  /* solvedByResidents */ 0,
];

/** Tells whether its harm was really ended, by anyone. */
export function isSolved(state: number): boolean {
  return state === solvedRecorded || state === solvedUnrecorded || state === solvedByResidents;
}

/** Tells whether the incident has ended. */
export function isEnded(state: number): boolean {
  return state >= solvedRecorded;
}

/** Checks a transition against the table. @throws WanggeError `illegal-incident-transition` */
export function assertIncidentTransition(from: number, to: number): void {
  if (((legalIncidentTransitions[from] >>> to) & 1) === 1) return;
  const [a, b] = [incidentStateNames[from], incidentStateNames[to]];
  throw new WanggeError(
    'illegal-incident-transition',
    { zh: `问题状态不能从 ${a} 变为 ${b}`, en: `An incident cannot go from ${a} to ${b}` },
    { from: a, to: b },
  );
}
