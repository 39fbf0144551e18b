// Patrol as random search (3.4).

import { put } from './event-list.ts';
import { sightEvent } from './incident-events.ts';
import { draw, expq } from './keyed-luck.ts';
import { policyAt, typeOf, type Incident, type Run } from './run-state.ts';

/** Plans the patrols of a day. */
export function planPatrols(run: Run, day: number): void {
  const { facts, luck, books } = run;
  for (const cell of facts.cells) {
    const post = run.posts[cell.index];
    const { workers } = policyAt(run, cell);
    post.exposure = post.exposureTonight;
    if (!facts.patrolCalendar.isWorkingDay(day)) continue;
    const committee = post.chairDraw < workers.committeeChairShare ? workers.committeeTimeShare : 0;
    const available = Math.max(0, workers.hoursPerDay * (1 - committee) - workers.formsHoursPerDay);
    const busy = Math.min(available, post.busyMinutes / 60);
    post.busyMinutes -= busy * 60;
    const isAbsent = draw(luck, 'absence', day, [cell.global, 0]).u0 < workers.absenceProbability;
    const hours = post.effort * (available - busy) * (isAbsent ? workers.absenceCover : 1);
    post.monthHours += hours;
    post.exposureTonight += workers.searchPerHour * hours * cell.searchFactor;
    if (facts.reformDay <= day && day < facts.windowEndDay) books.sums.patrolHours += hours;
  }
}

/** Puts an incident under patrol from a minute on. */
export function putUnderPatrol(run: Run, incident: Incident, from: number): void {
  const { visibility } = typeOf(run, incident);
  if (visibility <= 0) return;
  const { u0 } = draw(run.luck, 'sight', incident.exposures, incident.origin);
  incident.exposures = Math.min(255, incident.exposures + 1);
  const post = run.posts[incident.cell.index];
  const day = Math.floor(from / 1440);
  const today = post.exposureTonight - post.exposure;
  const { patrolBefore } = run.facts;
  const searched = post.exposure + today * (patrolBefore[from - day * 1440] / patrolBefore[1440]);
  incident.target = Math.fround(searched + expq(u0) / visibility);
  if (incident.target < searched) incident.target = Math.fround(searched * (1 + 2.4e-7));
  if (incident.target < post.exposureTonight) scheduleSight(run, incident, day);
  else post.underPatrol.add(incident);
}

/** Puts the sightings of a day on the list of events. */
export function sightingsOfDay(run: Run, day: number): void {
  for (const post of run.posts) {
    if (post.exposureTonight === post.exposure) continue;
    for (const incident of [...post.underPatrol]) {
      if (!(incident.target < post.exposureTonight)) continue;
      post.underPatrol.delete(incident);
      scheduleSight(run, incident, day);
    }
  }
}

function scheduleSight(run: Run, incident: Incident, day: number): void {
  const { exposure, exposureTonight } = run.posts[incident.cell.index];
  const share = (incident.target - exposure) / (exposureTonight - exposure);
  const minute = day * 1440 + minuteAtShare(run, Math.min(0.999999, Math.max(0, share)));
  const { exposures } = incident;
  put(run, 'sight', Math.max(incident.arise, minute), incident.origin, exposures, () =>
    sightEvent(run, incident, exposures),
  );
}

function minuteAtShare({ facts: { patrolBefore } }: Run, share: number): number {
  for (let minute = 0; minute < 1439; minute++) {
    if (patrolBefore[minute + 1] > share * patrolBefore[1440]) return minute;
  }
  return 1439;
}
