// One picture of a running world for those who watch it live: both ledgers, queues and grids at a moment, as plain numbers. Reads the
// books of the run and changes nothing.
import { counterCount } from '../assessment/counters.ts';
import { incidentState, incidentStateCount } from '../ledger/incident-states.ts';
import type { World } from '../world/world.ts';

/** What lies open in a grid, by who knows of it; the columns of `cells`. */
export const cellFields = ['unknown', 'hidden', 'recorded', 'paperClosed', 'ended', 'solved'] as const;
export type CellField = (typeof cellFields)[number];

export interface LiveFrame {
  readonly minute: number;
  /** Incidents by true state (ledger/incident-states.ts), since minute 0. */
  readonly states: Int32Array;
  /** Counts of the record over all towns since minute 0 (assessment/counters.ts). */
  readonly record: Float64Array;
  /** Incidents by grid, [local cell * cellFields + field]: open ones by who knows of them, ended ones, really solved ones. */
  readonly cells: Int32Array;
  /** Hidden incidents by cause, the eight of ledger/tally.ts. */
  readonly hiddenByCause: Int32Array;
  /** Cases waiting and crews busy by station, and crews there are. */
  readonly waiting: Int32Array;
  readonly busy: Int32Array;
  readonly crews: Int32Array;
  /** Cases waiting for the joint meeting, by local town. */
  readonly meetings: Int32Array;
  /** Means over residents, 0..1. */
  readonly satisfaction: number;
  readonly trust: number;
}

/** Takes the picture. */
export function liveFrame(world: World): LiveFrame {
  const { plan, tally, queues, residents } = world;
  const { count } = plan.stations;
  const stations = Array.from({ length: count }, (_, station) => station);
  const { states, cells } = countIncidents(world);
  return {
    minute: world.events.now,
    states,
    cells,
    record: recordOf(world),
    hiddenByCause: tally.hiddenByCause.slice(),
    waiting: Int32Array.from(stations, (station) => queues.waiting(station)),
    busy: Int32Array.from(stations, (station) => queues.busy(station)),
    crews: Int32Array.from(stations, (station) => queues.serversOf(station)),
    meetings: Int32Array.from({ length: plan.towns }, (_, town) =>
      queues.waiting(world.meetingStation(town)),
    ),
    satisfaction: residents.meanSatisfaction(),
    trust: residents.meanTrust(),
  };
}

const { unseen, noticed, hidden, recorded, paperClosed } = incidentState;
const { solvedRecorded, solvedUnrecorded, solvedByResidents } = incidentState;

function countIncidents({ plan, tally }: World): { states: Int32Array; cells: Int32Array } {
  const states = new Int32Array(incidentStateCount);
  const cells = new Int32Array(plan.cells * cellFields.length);
  const own = new Int32Array(incidentStateCount);
  for (let cell = 0; cell < plan.cells; cell++) {
    own.fill(0);
    const from = cell * tally.types * incidentStateCount;
    const to = from + tally.types * incidentStateCount;
    for (let slot = from; slot < to; slot++) own[slot % incidentStateCount] += tally.byState[slot];
    let ended = 0;
    for (let state = 0; state < incidentStateCount; state++) {
      states[state] += own[state];
      if (state >= solvedRecorded) ended += own[state];
    }
    const solved = own[solvedRecorded] + own[solvedUnrecorded] + own[solvedByResidents];
    const unknown = own[unseen] + own[noticed];
    cells.set(
      [unknown, own[hidden], own[recorded], own[paperClosed], ended, solved],
      cell * cellFields.length,
    );
  }
  return { states, cells };
}

function recordOf({ townCards }: World): Float64Array {
  const sums = new Float64Array(counterCount);
  townCards.total.forEach((count, at) => (sums[at % counterCount] += count));
  return sums;
}
