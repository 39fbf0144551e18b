// Why was it hidden? The same draw is evaluated again with one term switched off, in a fixed order: pressure, own score,
// both (RULES 14). A local answer at frozen beliefs and standing; effects of a policy come only from re-simulation.
import { gapCauses, type GapCause } from '../outcome/outcome.ts';
import { best, isHiding, option } from './options.ts';

const causes = (way: 'overlooked' | 'unreported') =>
  (['pressure', 'own-score', 'joint', 'other'] as const).map((cause) =>
    gapCauses.indexOf(`${way}-${cause}` as GapCause),
  );
const overlooked = causes('overlooked');
const unreported = causes('unreported');

/** Returns the index into gapCauses of the cause of a hiding choice. */
export function hideCauseOf(
  chosen: number,
  base: Float64Array,
  own: Float64Array,
  pressure: Float64Array,
): number {
  const index = chosen === option.lookAway ? overlooked : unreported;
  if (!isHiding(best(base, own, null))) return index[0];
  if (!isHiding(best(base, null, pressure))) return index[1];
  if (!isHiding(best(base, null, null))) return index[2];
  return index[3];
}
