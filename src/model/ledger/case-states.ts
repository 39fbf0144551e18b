// The case file's state on record and the committed table of legal transitions (RULES 11): 上报 → 派遣 → 处置 → 核查 → 结案.
// Reads nothing of what is true: a case closed on paper and one closed really look the same here.
import { WanggeError } from '../../core/errors.ts';

export const caseState = {
  /** Reported, waiting for intake and dispatch (上报、受理、立案). */
  filed: 0,
  /** A department disputes that it is responsible (退单). */
  disputed: 1,
  /** Being coordinated at the community, the town meeting or the district. */
  coordinating: 2,
  /** Dispatched, waiting for a crew (派遣). */
  queued: 3,
  /** A crew works on it. */
  inWork: 4,
  /** Handled, waiting for the check (处置). */
  handled: 5,
  /** Closed (结案). */
  closed: 6,
} as const;
export type CaseState = (typeof caseState)[keyof typeof caseState];
export const caseStateNames = Object.keys(caseState) as (keyof typeof caseState)[];

const bits = (...states: number[]) => states.reduce((mask, state) => mask | (1 << state), 0);
const { disputed, coordinating, queued, inWork, handled, closed } = caseState;

/** legal[from] is a bit mask of the states that may follow. Self-handled cases go straight from filed to closed. */
export const legalCaseTransitions: readonly number[] = [
  /* filed        */ bits(disputed, coordinating, queued, closed),
  /* disputed     */ bits(coordinating, queued),
  /* coordinating */ bits(queued),
  /* queued       */ bits(inWork),
  /* inWork       */ bits(queued, handled),
  /* handled      */ bits(queued, closed),
  /* closed       */ 0, // a repeated complaint is a new case file
];

/** Checks a transition against the table. @throws WanggeError `illegal-case-transition` */
export function assertCaseTransition(from: number, to: number): void {
  if (((legalCaseTransitions[from] >>> to) & 1) === 1) return;
  const [a, b] = [caseStateNames[from], caseStateNames[to]];
  throw new WanggeError(
    'illegal-case-transition',
    { zh: `案件状态不能从 ${a} 变为 ${b}`, en: `A case file cannot go from ${a} to ${b}` },
    { from: a, to: b },
  );
}
