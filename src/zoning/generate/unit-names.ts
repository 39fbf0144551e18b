// What towns and units are called in messages of the generator: by name where there is one, otherwise by number from 1.
import type { Units } from '../units.ts';

interface Name {
  readonly zh: string;
  readonly en: string;
}

/** Returns the name of a town. */
export const townName = ({ townNames }: Pick<Units, 'townNames'>, town: number): Name =>
  townNames?.[town] ?? { zh: `第${town + 1}个街镇`, en: `town ${town + 1}` };

/** Returns the name of a unit. */
export function unitName({ unitLabels }: Pick<Units, 'unitLabels'>, unit: number): Name {
  const label = unitLabels?.[unit];
  return label === undefined
    ? { zh: `第${unit + 1}个网格`, en: `grid cell ${unit + 1}` }
    : { zh: `网格“${label}”`, en: `grid cell "${label}"` };
}

/**
 * Returns the name of what hangs together: a whole town by its own name, anything else by the town that it begins in, where in it, and
 * how many units it has.
 */
export function regionName(
  units: Units,
  { held, first, isTown }: { readonly held: number; readonly first: number; readonly isTown: boolean },
): Name {
  const town = townName(units, units.town[first]);
  if (isTown) return { zh: `${town.zh}（${held}个网格）`, en: `${town.en} (${held} grid cells)` };
  const unit = unitName(units, first);
  return {
    zh: `${town.zh}从${unit.zh}起的${held}个网格`,
    en: `the ${held} grid cells of ${town.en} from ${unit.en} on`,
  };
}
