// The analyst's books: cohort, gap, flow, weekly series (7.1-7.5). They read both ledgers and influence nothing.

import { hasEnded } from './incident-life.ts';
import { meanField } from './resident-life.ts';
import { typeOf, type weeklyFlows, type Incident, type LadderRow, type Run } from './run-state.ts';

/** Counts something in the week of now, if there is one. */
export function addFlow(run: Run, name: (typeof weeklyFlows)[number]): void {
  const week = Math.floor((run.now / 1440 - run.facts.reformDay) / 7);
  const series = run.books.weekly[name];
  if (week >= 0 && week < series.length) series[week] += 1;
}

/** Returns the rows of the ladder to which an incident belongs: that of its type and that of its town. */
export const ladderRowsOf = ({ books }: Run, { type, cell }: Incident): LadderRow[] => [
  books.byType[type],
  books.byTown[cell.town],
];

/** Returns the open hidden incidents by cause number, counted one by one. */
export function hiddenByCause(run: Run): number[] {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const { state, cause } of run.incidents) if (state === 'hidden') counts[cause] += 1;
  return counts;
}

/** Returns how many cases wait for the joint meetings. */
export const townBacklog = ({ towns }: Run): number =>
  towns.reduce((sum, { meeting }) => sum + meeting.length, 0);

/** Reads the stocks at the end of a week, if one ends at this midnight. */
export function readStocks(run: Run, day: number): void {
  const { reformDay, endDay } = run.facts;
  const days = day - reformDay;
  if (days <= 0 || (days % 7 !== 0 && day !== endDay)) return;
  const week = Math.ceil(days / 7) - 1;
  const { weekly, hiddenStock } = run.books;
  weekly.openIncidents[week] = run.incidents.filter((incident) => !hasEnded(incident)).length;
  weekly.recordedOpen[week] = run.incidents.filter(({ state }) => state === 'recorded').length;
  weekly.townBacklog[week] = townBacklog(run);
  weekly.satisfaction[week] = meanField(run, 'satisfaction');
  hiddenStock[week] = hiddenByCause(run);
}

/** Settles an incident whose follow-up is over. */
export function settleIfOver(run: Run, incident: Incident): void {
  if (run.now > incident.arise + run.facts.followUpMinutes) settle(run, incident, run.now);
}

/** Settles an incident of the cohort, once (7.5). */
export function settle(run: Run, incident: Incident, endMinute: number): void {
  if (!incident.cohort || incident.settled) return;
  incident.settled = true;
  const { books, facts } = run;
  const limit = incident.arise + facts.followUpMinutes;
  const { state } = incident;
  const known = 0 < incident.known && incident.known <= limit;
  const recorded = 0 < incident.recorded && incident.recorded <= limit;
  const inTime = endMinute <= limit;
  const solved = inTime && (state === 'solvedRecorded' || state === 'solvedUnrecorded');
  const days = (Math.min(endMinute, limit) - incident.arise) / 1440;
  const hidden = incident.hiddenOnce && !recorded && !solved;
  const type = typeOf(run, incident);
  for (const row of ladderRowsOf(run, incident)) {
    row.arisen += 1;
    if (known) row.known += 1;
    if (recorded) row.recorded += 1;
    if (solved) row.solved += 1;
    if (solved && known) row.solvedKnown += 1;
    if (solved && recorded) row.solvedRecorded += 1;
    if (inTime && state === 'selfResolved') row.selfResolved += 1;
    if (inTime && state === 'major') row.majors += 1;
    if (hidden) row.hidden += 1;
    row.harmDays += type.harmPerDay * incident.severity * days;
    row.solutionDays += solved ? days : facts.followUpMinutes / 1440;
  }
  const seen = books.seen[type.difficulty];
  if (incident.sighted) seen.sighted += 1;
  if (incident.logged) seen.logged += 1;
  if (incident.reportedByWorker) seen.reported += 1;
  const standing = { recorded, solved, hidden };
  const cause = gapCause(incident, standing);
  if (cause >= 0) books.gap[cause] += 1;
  for (const edge of flowOf(incident, standing)) books.flow.set(edge, (books.flow.get(edge) ?? 0) + 1);
}

interface Standing {
  readonly recorded: boolean;
  readonly solved: boolean;
  readonly hidden: boolean;
}

/** Number of the cause of the gap, -1 if there is none. */
function gapCause(incident: Incident, { recorded, solved, hidden }: Standing): number {
  if (recorded && solved) return -1;
  if (recorded) return incident.paperClosed ? 11 : 12;
  if (solved) return 10;
  if (hidden) return incident.cause;
  return incident.noticed ? 1 : 0;
}

function flowOf(incident: Incident, { recorded, solved, hidden }: Standing): string[] {
  const concealed = incident.cause < 6 ? 'overlooked' : 'unreported';
  const middle = recorded ? 'recorded' : solved ? 'fixed-unrecorded' : hidden ? concealed : 'unseen';
  const way = incident.sighted ? 'sighted' : 'public';
  const first = middle === 'unseen' ? ['arisen>unseen'] : [`arisen>${way}`, `${way}>${middle}`];
  let last = 'open';
  if (solved) last = 'solved';
  else if (recorded && incident.paperClosed) last = 'paper-closed';
  else if (incident.state === 'selfResolved') last = 'self-resolved';
  return [...first, `${middle}>${last}`];
}
