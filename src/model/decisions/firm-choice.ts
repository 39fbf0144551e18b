// A firm that notices a problem beside it chooses among silence, telling the grid worker, the hotline and, where there is one, the
// channel of firms on the residents' platform, as residents do (channel-choice.ts), with an interest and costs of its own and the fear
// of being looked at itself once it has called attention:
//   U(channel) = interest x concern x salience x severity x belief - cost - reluctance - fear x (burden + own penalty) + noise,
//   U(silence) = noise.
// Draws: firmNoise; firm (people). Reads only.
import { gumbelTable, normalQuantile } from '../../core/dmath.ts';
import { purpose } from '../purposes.ts';
import type { World } from '../world/world.ts';

export const firmChoice = { silent: 0, tell: 1, call: 2, post: 3 } as const;

/** What a firm is: the same under every design. Scratch, rewritten by every call. */
const trait = { reluctance: 0, irregular: 0 };
const utility = { silent: 0, tell: 0, call: 0, post: 0 };

/** Returns how much a type concerns firms, relative to what its salience says for residents. */
export function concernOf(world: World, type: number): number {
  const { scenario, types } = world.plan;
  return scenario.enterprises.concern[types.types[type].category];
}

/** Tells whether a firm has irregularities of its own: as many as the premises of its cell in violation, where these are simulated. */
export function isIrregular(world: World, cell: number, firm: number): boolean {
  drawTrait(world, cell, firm);
  const { premises } = world;
  const inspected = premises.count > 0 ? premises.inCell(cell) : 0;
  if (premises.count === 0) return trait.irregular < world.plan.scenario.enterprises.irregularShare;
  return inspected > 0 && trait.irregular < premises.violating[cell] / inspected;
}

/**
 * Returns the choice of a firm.
 * @param firm index within its cell
 * @param notice which notice by firms: the occasion of the draw
 * @param workerOpen whether the worker can be told
 */
export function chooseForFirm(
  world: World,
  row: number,
  firm: number,
  notice: number,
  workerOpen: boolean,
): number {
  const cell = world.incidents.columns.cell[row];
  const { workerBelief, hotlineBelief, fear } = world.enterprises;
  const { source } = world.policies[world.plan.selection.cellTown[cell]];
  const irregular = isIrregular(world, cell, firm);
  const penalty = irregular ? source.inspections.fineYuan : 0;
  const dread = fear[cell] * (world.plan.scenario.enterprises.inspectionYuan + penalty);
  weigh(
    world,
    row,
    cell,
    firm,
    notice,
    workerBelief[cell],
    hotlineBelief[cell],
    world.platform.belief[cell],
    dread,
  );
  const { silent, tell, call, post } = utility;
  let top = silent;
  let chosen: number = firmChoice.silent;
  if (workerOpen && tell > top) {
    top = tell;
    chosen = firmChoice.tell;
  }
  if (call > top) {
    top = call;
    chosen = firmChoice.call;
  }
  return hasChannel(world, cell) && post > top ? firmChoice.post : chosen;
}

/** Tells whether a firm could act on a notice even if it believed fully in every way of reporting and feared nothing. */
export function firmMightAct(world: World, row: number, firm: number, notice: number): boolean {
  const cell = world.incidents.columns.cell[row];
  weigh(world, row, cell, firm, notice, 1, 1, 1, 0);
  const { silent, tell, call, post } = utility;
  return tell > silent || call > silent || (hasChannel(world, cell) && post > silent);
}

/** Tells whether firms of a cell have a channel of their own: a platform launched there that takes them. */
function hasChannel(world: World, cell: number): boolean {
  const { platform, firmReporting } = world.policies[world.plan.selection.cellTown[cell]].source;
  return platform.on && firmReporting.channel && world.platform.launched[cell] === 1;
}

function weigh(
  world: World,
  row: number,
  cell: number,
  firm: number,
  notice: number,
  tellBelief: number,
  callBelief: number,
  postBelief: number,
  dread: number,
): void {
  const { plan, luck } = world;
  const settings = plan.scenario.enterprises;
  const { origin0, origin1, type, severity } = world.incidents.columns;
  drawTrait(world, cell, firm);
  const against = settings.reluctanceSpreadYuan * trait.reluctance + dread;
  const worth =
    settings.interestYuan * concernOf(world, type[row]) * plan.types.salience[type[row]] * severity[row];
  const scale = settings.noiseYuan;
  luck.draw(purpose.firmNoise, notice * 2, origin0[row], origin1[row]);
  utility.tell =
    worth * tellBelief - settings.tellCostYuan - against + scale * gumbelTable.quantile(luck.u0());
  utility.call =
    worth * callBelief - settings.callCostYuan - against + scale * gumbelTable.quantile(luck.u1());
  luck.draw(purpose.firmNoise, notice * 2 + 1, origin0[row], origin1[row]);
  utility.post =
    worth * postBelief - settings.postCostYuan - against + scale * gumbelTable.quantile(luck.u0());
  utility.silent = scale * gumbelTable.quantile(luck.u1());
}

function drawTrait(world: World, cell: number, firm: number): void {
  world.people.draw(purpose.firm, 0, world.plan.selection.cellIds[cell], firm);
  trait.reluctance = normalQuantile(world.people.u0());
  trait.irregular = world.people.u1();
}
