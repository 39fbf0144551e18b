// A resident who notices an incident chooses among silence, telling the grid worker, and the 12345 hotline:
//   U(channel) = benefit x salience x (1/2 + trust) x belief in the channel - cost - personal reluctance + noise,
//   U(silence) = noise.
// Noise is keyed to (incident, which notice). Reads only.
import { gumbel } from '../../core/dmath.ts';
import { purpose } from '../purposes.ts';
import { residentField } from '../world/residents.ts';
import type { World } from '../world/world.ts';

export const choice = { silent: 0, tellWorker: 1, hotline: 2 } as const;

/**
 * Returns the choice of a resident.
 * @param notice which notice of this incident it is: the occasion of the draw
 * @param workerFailed true when telling the worker has already been tried in vain: then only the hotline is left
 */
export function chooseChannel(
  world: World,
  row: number,
  resident: number,
  notice: number,
  workerFailed: boolean,
): number {
  const settings = world.plan.scenario.residents;
  const { origin0, origin1, type, severity } = world.incidents.columns;
  const { residents, luck } = world;
  const trust = residents.share(resident, residentField.trust);
  const salience = world.plan.types.salience[type[row]] * severity[row];
  const benefit = settings.actionBenefitYuan * salience * (0.5 + trust);
  const reluctance = settings.thresholdSpreadYuan * residents.reluctance(resident);
  luck.draw(purpose.residentNoise, notice * 2, origin0[row], origin1[row]);
  const scale = settings.noiseYuan;
  const tellNoise = scale * gumbel(luck.u0());
  const callNoise = scale * gumbel(luck.u1());
  luck.draw(purpose.residentNoise, notice * 2 + 1, origin0[row], origin1[row]);
  const silent = scale * gumbel(luck.u0());
  const tell =
    benefit * residents.share(resident, residentField.workerBelief) -
    settings.tellWorkerCostYuan -
    reluctance +
    tellNoise;
  const call =
    benefit * residents.share(resident, residentField.hotlineBelief) -
    settings.hotlineCostYuan -
    reluctance +
    callNoise;
  if (!workerFailed && tell > silent && tell >= call) return choice.tellWorker;
  return call > silent ? choice.hotline : choice.silent;
}
