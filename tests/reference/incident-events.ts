// Events about an incident (1.6): it is seen, noticed, told of, reported again.

import { settleIfOver } from './analyst-books.ts';
import { fileCase } from './case-filing.ts';
import { put } from './event-list.ts';
import { hasEnded, moveTo, promisedDays } from './incident-life.ts';
import { chooseChannel, experience, nextNotice, positionOf, step } from './resident-life.ts';
import { typeOf, type Incident, type Run } from './run-state.ts';
import { reconsider, respond } from './worker-response.ts';

/** Does something about an incident unless it has ended; settles it first if its follow-up is over. */
export function aboutIncident(run: Run, incident: Incident, act: () => void): void {
  if (hasEnded(incident)) return;
  settleIfOver(run, incident);
  act();
}

/** 3.4; a sight event of an earlier exposure is stale. */
export function sightEvent(run: Run, incident: Incident, exposures: number): void {
  aboutIncident(run, incident, () => {
    if (exposures !== incident.exposures) return;
    if (!['unseen', 'noticed', 'paperClosed'].includes(incident.state)) return;
    incident.sighted = true;
    if (incident.known === 0) incident.known = Math.max(1, run.now);
    respond(run, incident);
  });
}

/** 3.5 */
export function noticeEvent(run: Run, incident: Incident): void {
  aboutIncident(run, incident, () => {
    if (incident.state === 'recorded') return;
    const n = incident.notices;
    if (!incident.noticed) {
      const promised = incident.arise + promisedDays(typeOf(run, incident)) * 1440;
      put(run, 'waiting', promised, incident.origin, 0, () => waitingEvent(run, incident));
    }
    incident.noticed = true;
    if (incident.state === 'unseen') moveTo(incident, 'noticed');
    incident.notices = n + 1;
    nextNotice(run, incident, run.now);
    const position = positionOf(run, incident, n);
    const resident = run.residents[incident.cell.index][position];
    const choice = chooseChannel(run, incident, n, resident, false);
    if (choice === 'silent') return;
    incident.witness = position;
    if (choice === 'hotline') {
      fileCase(run, incident, 'hotline');
      return;
    }
    const told = run.facts.patrolCalendar.nextOpenMinute(run.now + 30);
    put(run, 'told', told, incident.origin, n, () => toldEvent(run, incident));
    const patient = run.now + run.scenario.residents.patienceDays * 1440;
    put(run, 'patience', patient, incident.origin, n, () => patienceEvent(run, incident, n));
  });
}

/** 3.9 */
function waitingEvent(run: Run, incident: Incident): void {
  aboutIncident(run, incident, () => {
    experience(run, incident.cell, incident.place, incident.affected, 0, 0);
    const again = run.now + run.scenario.residents.resentmentDays * 1440;
    put(run, 'waiting', again, incident.origin, 0, () => waitingEvent(run, incident));
  });
}

/** 3.6 */
function toldEvent(run: Run, incident: Incident): void {
  aboutIncident(run, incident, () => {
    if (incident.state === 'recorded') return;
    incident.told = true;
    incident.sighted = true;
    if (incident.known === 0) incident.known = Math.max(1, run.now);
    if (incident.state === 'hidden') reconsider(run, incident);
    else respond(run, incident);
  });
}

/** 3.6 */
function patienceEvent(run: Run, incident: Incident, n: number): void {
  aboutIncident(run, incident, () => {
    if (incident.state === 'recorded') return;
    const position = positionOf(run, incident, n);
    const resident = run.residents[incident.cell.index][position];
    resident.workerBelief = step(resident.workerBelief, 0, run.scenario.residents.channelBeliefStep);
    if (chooseChannel(run, incident, n, resident, true) !== 'hotline') return;
    incident.witness = position;
    fileCase(run, incident, 'hotline');
  });
}

/** 5.9 */
export function comeBackEvent(run: Run, incident: Incident): void {
  aboutIncident(run, incident, () => {
    if (incident.state !== 'paperClosed') return;
    if (incident.witness < 0) incident.witness = incident.place;
    fileCase(run, incident, 'hotline');
  });
}
