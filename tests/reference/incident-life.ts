// What is true: incidents arise, change state and end (3.1-3.3, 3.8).

import { log } from '../../src/core/dmath.ts';
import { addFlow, settle } from './analyst-books.ts';
import { FAR, put } from './event-list.ts';
import { aboutIncident } from './incident-events.ts';
import { childOf, draw, expq } from './keyed-luck.ts';
import { putUnderPatrol } from './patrol.ts';
import { experience, nextNotice, step, witnessOf } from './resident-life.ts';
import { typeOf, type Cell, type Incident, type IncidentState, type Origin, type Run } from './run-state.ts';

const legal: Record<IncidentState, readonly IncidentState[]> = {
  unseen: ['noticed', 'hidden', 'recorded', 'solvedUnrecorded', 'selfResolved', 'major'],
  noticed: ['hidden', 'recorded', 'solvedUnrecorded', 'selfResolved', 'major'],
  hidden: ['recorded', 'solvedUnrecorded', 'selfResolved', 'major'],
  recorded: ['paperClosed', 'solvedRecorded', 'selfResolved', 'major'],
  paperClosed: ['recorded', 'solvedUnrecorded', 'selfResolved', 'major'],
  solvedRecorded: [],
  solvedUnrecorded: [],
  selfResolved: [],
  major: [],
};

/** Moves an incident to another true state. @throws Error if that is not legal */
export function moveTo(incident: Incident, state: IncidentState): void {
  if (!legal[incident.state].includes(state)) throw new Error(`${incident.state} to ${state}`);
  incident.state = state;
}

/** Tells whether an incident has ended. */
export const hasEnded = ({ state }: Incident): boolean => legal[state].length === 0;

/** Takes an incident off the list of its cell: that of patrol or of what is hidden. */
export function leaveLists(run: Run, incident: Incident): void {
  const post = run.posts[incident.cell.index];
  post.underPatrol.delete(incident);
  const at = post.hidden.indexOf(incident);
  if (at >= 0) post.hidden.splice(at, 1);
}

/** Lets the incidents of a day arise (3.2). */
export function arrivalsOfDay(run: Run, day: number): void {
  for (const cell of run.facts.cells) {
    cell.rates.forEach((rate, type) => {
      const stream = run.arrivals[cell.index][type];
      while (stream.day < day + 1) {
        const origin: Origin = [(cell.global << 5) | type, stream.ordinal];
        const arise = day * 1440 + minuteAt(run.facts.hours[type], stream.day - day);
        const { w1 } = draw(run.luck, 'arrival', 0, origin);
        create(run, cell, type, w1 % Math.max(1, cell.residents), arise, origin);
        stream.ordinal++;
        stream.day += expq(draw(run.luck, 'arrival', 0, [origin[0], stream.ordinal]).u0) / rate;
      }
    });
  }
}

function minuteAt(shares: readonly number[], u: number): number {
  let hour = 0;
  while (hour < 23 && !(shares[hour + 1] > u)) hour++;
  const within = (u - shares[hour]) / (shares[hour + 1] - shares[hour]);
  return hour * 60 + Math.min(59, Math.max(0, Math.floor(within * 60)));
}

/** Creates an incident (3.3). */
function create(run: Run, cell: Cell, type: number, place: number, arise: number, origin: Origin): void {
  const { luck, facts, scenario } = run;
  const kind = scenario.incidents.types[type];
  const { affectedMin, affectedMax } = scenario.residents;
  const size = draw(luck, 'affected', 0, origin);
  const others = size.w0 % Math.max(1, affectedMax - affectedMin + 1);
  const nature = draw(luck, 'nature', 0, origin);
  const fate = draw(luck, 'fate', 0, origin);
  const itself = expq(fate.u0) * (kind.selfResolveDays * 1440);
  const major = majorScale(kind.majorBy100Days) * Math.sqrt(-log(fate.u1));
  const incident: Incident = {
    origin,
    cell,
    type,
    place,
    affected: Math.min(affectedMin + others, cell.residents),
    severity: Math.fround(0.5 + size.u1),
    fixable: nature.u0 < kind.gridFixProbability,
    needsCoordination: nature.u1 < kind.coordinationProbability,
    cohort: facts.reformDay * 1440 <= arise && arise < facts.windowEndDay * 1440,
    arise,
    endsAsMajor: major < itself,
    state: 'unseen',
    known: 0,
    recorded: 0,
    cause: 0,
    sighted: false,
    logged: false,
    logEntry: false,
    reportedByWorker: false,
    noticed: false,
    told: false,
    paperClosed: false,
    hiddenOnce: false,
    settled: false,
    exposures: 0,
    notices: 0,
    filings: 0,
    attempts: 0,
    witness: -1,
    target: 0,
  };
  run.incidents.push(incident);
  addFlow(run, 'arisen');
  const after = Math.max(1, Math.ceil(Math.min(itself, major, FAR)));
  put(run, 'fate', Math.min(FAR, arise + after), origin, 0, () =>
    aboutIncident(run, incident, () => end(run, incident, incident.endsAsMajor ? 'major' : 'selfResolved')),
  );
  putUnderPatrol(run, incident, arise);
  nextNotice(run, incident, arise);
}

function majorScale(by100Days: number): number {
  return by100Days <= 0 ? Infinity : (100 * 1440) / Math.sqrt(-log(1 - by100Days));
}

type Ending = 'solvedRecorded' | 'solvedUnrecorded' | 'selfResolved' | 'major';

/** Ends an incident (3.8). */
export function end(run: Run, incident: Incident, state: Ending): void {
  leaveLists(run, incident);
  if (incident.state === 'hidden') run.towns[incident.cell.town].exposed[incident.type].no += 1;
  moveTo(incident, state);
  settle(run, incident, run.now);
  tellNeighbours(run, incident, state);
  if (state === 'major') addFlow(run, 'majorIncidents');
  if (state === 'solvedRecorded' || state === 'solvedUnrecorded') {
    addFlow(run, 'solved');
    recur(run, incident);
  }
}

/** Days within which neighbours expect a solution. */
export const promisedDays = (type: { deadlineWorkingDays: number }): number =>
  2 + type.deadlineWorkingDays * 1.4;

function tellNeighbours(run: Run, incident: Incident, state: Ending): void {
  const { cell, place, affected } = incident;
  if (state === 'major') experience(run, cell, place, affected * 10, 0, 0);
  else if (state === 'selfResolved') {
    if (incident.noticed) experience(run, cell, place, affected, 0.3, 0.3);
  } else {
    const days = (run.now - incident.arise) / 1440;
    const promised = promisedDays(typeOf(run, incident));
    experience(run, cell, place, affected, Math.max(0, 1 - days / (2 * promised)), days <= promised ? 1 : 0);
    const witness = witnessOf(run, incident);
    if (state === 'solvedUnrecorded' && witness && incident.told) {
      witness.workerBelief = step(witness.workerBelief, 1, run.scenario.residents.channelBeliefStep);
    }
  }
}

function recur(run: Run, incident: Incident): void {
  const { recurrence, recurrenceDays } = typeOf(run, incident);
  const luck = draw(run.luck, 'recurrence', 0, incident.origin);
  if (!(luck.u0 < recurrence)) return;
  const after = expq(luck.u1) * (recurrenceDays * 1440);
  const origin = childOf(run.luck, incident.origin);
  const { cell, type, place } = incident;
  put(run, 'recur', Math.min(FAR, run.now + 1 + Math.ceil(after)), origin, 0, () =>
    create(run, cell, type, place, run.now, origin),
  );
}
