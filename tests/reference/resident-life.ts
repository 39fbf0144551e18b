// Residents: experience, notices, choice of a channel (2.5, 3.5, 3.7).

import { noticeEvent } from './incident-events.ts';
import { FAR, put } from './event-list.ts';
import { draw, expq, gumbel } from './keyed-luck.ts';
import { typeOf, type Cell, type Incident, type Resident, type Run } from './run-state.ts';

const ONE = 65535;

/** Reads a field of 0..1. */
export const shareOf = (field: number): number => field / ONE;

/** Moves a field towards a target of 0..1. */
export function step(field: number, target: number, weight: number): number {
  const goal = Math.round(target * ONE);
  const w = Math.round(weight * 16384);
  return field + Math.floor(((goal - field) * w + 8192) / 16384);
}

/** Gives an experience to residents along the street, around the end of the cell. */
export function experience(
  run: Run,
  cell: Cell,
  place: number,
  count: number,
  satisfaction: number,
  trust: number,
) {
  const { satisfactionStep, trustStep } = run.scenario.residents;
  for (let i = 0; i < Math.min(count, cell.residents); i++) {
    const resident = run.residents[cell.index][(place + i) % cell.residents];
    resident.satisfaction = step(resident.satisfaction, satisfaction, satisfactionStep);
    resident.trust = step(resident.trust, trust, trustStep);
  }
}

/** Returns the mean of a field over all residents. */
export function meanField(run: Run, field: 'satisfaction' | 'trust'): number {
  const all = run.residents.flat();
  return all.length === 0 ? 0 : all.reduce((sum, resident) => sum + resident[field], 0) / all.length / ONE;
}

/** Returns the resident who acted last about an incident, if there is one. */
export function witnessOf(run: Run, incident: Incident): Resident | undefined {
  return incident.witness < 0 ? undefined : run.residents[incident.cell.index][incident.witness];
}

/** Returns the position in the cell of the resident of a notice. */
export function positionOf(run: Run, incident: Incident, notice: number): number {
  const { w1 } = draw(run.luck, 'notice', notice, incident.origin);
  return (incident.place + (w1 % Math.max(1, incident.affected))) % incident.cell.residents;
}

/** Schedules the next notice that could lead to anything, counted from a minute. */
export function nextNotice(run: Run, incident: Incident, from: number): void {
  const strength = typeOf(run, incident).salience * incident.severity;
  if (strength <= 0) return;
  const mean = (run.scenario.residents.noticeMeanDays * 1440) / strength;
  let minute = from;
  for (let n = incident.notices; n < 3; n++) {
    minute += Math.ceil(expq(draw(run.luck, 'notice', n, incident.origin).u0) * mean);
    incident.notices = n;
    if (n > 0 && !mightAct(run, incident, n)) continue;
    put(run, 'notice', Math.min(FAR, minute), incident.origin, n, () => noticeEvent(run, incident));
    return;
  }
  incident.notices = 3;
}

/** Returns what each channel is worth to a resident, noise included. */
function channelValues(
  run: Run,
  incident: Incident,
  notice: number,
  resident: { reluctance: number; trust: number; workerBelief: number; hotlineBelief: number },
) {
  const { actionBenefitYuan, thresholdSpreadYuan, tellWorkerCostYuan, hotlineCostYuan, noiseYuan } =
    run.scenario.residents;
  const channels = draw(run.luck, 'residentNoise', 2 * notice, incident.origin);
  const silence = draw(run.luck, 'residentNoise', 2 * notice + 1, incident.origin);
  const strength = typeOf(run, incident).salience * incident.severity;
  const benefit = actionBenefitYuan * strength * (0.5 + shareOf(resident.trust));
  const reluctance = thresholdSpreadYuan * (shareOf(resident.reluctance) * 8 - 4);
  return {
    tell:
      benefit * shareOf(resident.workerBelief) -
      tellWorkerCostYuan -
      reluctance +
      noiseYuan * gumbel(channels.u0),
    call:
      benefit * shareOf(resident.hotlineBelief) -
      hotlineCostYuan -
      reluctance +
      noiseYuan * gumbel(channels.u1),
    silent: noiseYuan * gumbel(silence.u0),
  };
}

/** Chooses what a resident does about an incident. @param workerFailed whether telling the worker was in vain */
export function chooseChannel(
  run: Run,
  incident: Incident,
  notice: number,
  resident: Resident,
  workerFailed: boolean,
): 'silent' | 'tell' | 'hotline' {
  const { tell, call, silent } = channelValues(run, incident, notice, resident);
  if (!workerFailed && tell > silent && tell >= call) return 'tell';
  return call > silent ? 'hotline' : 'silent';
}

function mightAct(run: Run, incident: Incident, notice: number): boolean {
  const { reluctance } = run.residents[incident.cell.index][positionOf(run, incident, notice)];
  const hopeful = { reluctance, trust: ONE, workerBelief: ONE, hotlineBelief: ONE };
  const { tell, call, silent } = channelValues(run, incident, notice, hopeful);
  return tell > silent || call > silent;
}
