// The books of the record: what a file counts for the assessed, and when (5.10).

import { addFlow, ladderRowsOf } from './analyst-books.ts';
import { isPublic } from './case-filing.ts';
import { escalate } from './case-handling.ts';
import { hasEnded } from './incident-life.ts';
import { step, witnessOf } from './resident-life.ts';
import { inWindow, policyAt, type CaseFile, type Cell, type Run } from './run-state.ts';
import type { Counter } from './scorecard.ts';

/** Counts for a post with a weight, and for its town in full. */
export function count(run: Run, cell: Cell, counter: Counter, postWeight: number, townWeight = 1): void {
  run.posts[cell.index].card.total[counter] += postWeight;
  run.towns[cell.town].card.total[counter] += townWeight;
}

/** Share of a file that is charged to the post. */
export function chargedOf(run: Run, { channel, incident }: CaseFile): number {
  return isPublic(channel) ? 0 : policyAt(run, incident.cell).organisation.chargeReporter;
}

/** Lets a deadline pass. */
export function deadlineEvent(run: Run, file: CaseFile): void {
  const { incident } = file;
  const belief = run.posts[incident.cell.index].beliefs[incident.type];
  if (file.handled > 0) belief.handledYes += 1;
  else belief.handledNo += 1;
  if (hasEnded(incident) && incident.state !== 'major') belief.solvedYes += 1;
  else belief.solvedNo += 1;
  bookDue(run, file, chargedOf(run, file));
  if (policyAt(run, incident.cell).organisation.districtTier) escalate(run, file);
}

/** Books a file as due, with its weight for the post. */
export function bookDue(run: Run, file: CaseFile, weight: number): void {
  const { cell } = file.incident;
  const { sums } = run.books;
  file.isDue = true;
  count(run, cell, 'due', weight);
  if (file.handled > 0) count(run, cell, 'handled', weight);
  if (file.closed > 0) {
    file.closureCounted = true;
    count(run, cell, 'closed', weight);
    count(run, cell, 'onTime', weight);
  }
  addFlow(run, 'casesDue');
  if (file.closed > 0) addFlow(run, 'casesClosedOnDue');
  if (inWindow(run)) {
    sums.dueCases += 1;
    if (file.handled === 0) sums.overdueCases += 1;
  }
  bookLadder(run, file);
}

/** Books the closing of a file, with its weight for the post. */
export function bookClosure(run: Run, file: CaseFile, weight: number): void {
  const { cell } = file.incident;
  const { sums } = run.books;
  if (inWindow(run)) {
    sums.closures += 1;
    if (!file.solvedReally && file.incident.state !== 'major') sums.paperClosures += 1;
  }
  if (file.isDue && !file.closureCounted) {
    file.closureCounted = true;
    count(run, cell, 'closed', weight);
  }
  if (file.channel === 'toldWorker' || file.channel === 'hotline') callBack(run, file, weight);
  bookLadder(run, file);
}

function callBack(run: Run, file: CaseFile, weight: number): void {
  const { cell } = file.incident;
  count(run, cell, 'calledBack', weight);
  if (file.solvedReally) count(run, cell, 'satisfied', weight);
  const witness = witnessOf(run, file.incident);
  if (!witness) return;
  const belief = file.channel === 'hotline' ? 'hotlineBelief' : 'workerBelief';
  const { channelBeliefStep } = run.scenario.residents;
  witness[belief] = step(witness[belief], file.solvedReally ? 1 : 0, channelBeliefStep);
}

/** Files of the cohort, each counted once as due and once as closed. */
function bookLadder(run: Run, file: CaseFile): void {
  const { incident } = file;
  const limit = incident.arise + run.facts.followUpMinutes;
  if (!incident.cohort || !file.isDue || file.due > limit) return;
  if (!file.dueBooked) {
    file.dueBooked = true;
    for (const row of ladderRowsOf(run, incident)) row.casesDue += 1;
  }
  if (file.closed > 0 && file.closed <= limit && !file.closureBooked) {
    file.closureBooked = true;
    for (const row of ladderRowsOf(run, incident)) row.casesClosed += 1;
  }
}
