// Proves that nothing is lost: every incident that arose is in exactly one state, per cell and type, and the books agree
// with a recount of the live rows. Runs in production builds too (MODEL section 7, item 1).
import { WanggeError } from '../../core/errors.ts';
import type { World } from '../world/world.ts';
import { incidentState, incidentStateCount, isEnded } from './incident-states.ts';
import { hideCauseFirst } from './tally.ts';

/** Checks arisen = sum over states, for every cell and type. @throws WanggeError `ledger-identity` */
export function assertIdentity(world: World): void {
  const { arisen, byState } = world.tally;
  for (let slot = 0; slot < arisen.length; slot++) {
    let sum = 0;
    const base = slot * incidentStateCount;
    for (let state = 0; state < incidentStateCount; state++) {
      const count = byState[base + state];
      if (count < 0) fail(world, slot, count, state);
      sum += count;
    }
    if (sum !== arisen[slot]) fail(world, slot, sum - arisen[slot], -1);
  }
}

/** Recounts live incidents and compares with the books, hidden stock by cause included. @throws WanggeError `ledger-identity` */
export function assertRecount(world: World): void {
  const { incidents, tally } = world;
  const { cell, type, state, hideCause } = incidents.columns;
  const counted = new Int32Array(tally.byState.length);
  const causes = new Int32Array(tally.hiddenByCause.length);
  for (let row = incidents.stride; row <= incidents.highest; row += incidents.stride) {
    if (!incidents.isUsed(row)) continue;
    counted[(cell[row] * tally.types + type[row]) * incidentStateCount + state[row]]++;
    if (state[row] === incidentState.hidden) causes[hideCause[row] - hideCauseFirst]++;
  }
  counted.forEach((count, index) => {
    const stateOf = index % incidentStateCount;
    if (isEnded(stateOf) ? count > tally.byState[index] : count !== tally.byState[index]) {
      fail(world, Math.floor(index / incidentStateCount), count - tally.byState[index], stateOf);
    }
  });
  causes.forEach((count, cause) => {
    if (count !== tally.hiddenByCause[cause]) fail(world, -1, count - tally.hiddenByCause[cause], cause);
  });
}

function fail(world: World, slot: number, difference: number, state: number): never {
  const day = Math.floor(world.events.now / 1440);
  throw new WanggeError(
    'ledger-identity',
    {
      zh: `第 ${String(day)} 天台账与实情不守恒（格位 ${String(slot)}，状态 ${String(state)}，差 ${String(difference)}）`,
      en: `The ledgers do not add up on day ${String(day)} (slot ${String(slot)}, state ${String(state)}, off by ${String(difference)})`,
    },
    { day, slot, state, difference },
  );
}
