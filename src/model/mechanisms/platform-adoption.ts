// How the residents' platform spreads: launched in a cell on the day on which its town has it, then once a week by diffusion (Bass)
// or thresholds (Granovetter), on shares of cells, never resident by resident. Draws nothing: who the members are is in the person.
import { diffuse, shareWilling } from '../decisions/contagion.ts';
import type { Platform } from '../../scenario/schema/platform.ts';
import type { World } from '../world/world.ts';

const YEARS_PER_WEEK = 7 / 365;
/** What a cell believes of a platform that nobody has tried: as of the other channels. */
const UNTRIED = 0.5;

/** Launches the platform where it is new, and lets it spread if a week begins. Mutates `world.platform`. */
export function spreadPlatform(world: World, weekBegins: boolean): void {
  const { plan, policies, platform: use } = world;
  if (policies.every(({ source }) => !source.platform.on)) return;
  if (weekBegins) sumTowns(world);
  for (let cell = 0; cell < plan.cells; cell++) {
    const town = plan.selection.cellTown[cell];
    const { platform } = policies[town].source;
    if (!platform.on) continue;
    if (use.launched[cell] === 0) {
      use.launched[cell] = 1;
      use.belief[cell] = UNTRIED;
      use.joined[cell] = Math.min(platform.potential, platform.launchShare);
    } else if (weekBegins) {
      use.joined[cell] = nextShare(use.joined[cell], use.townJoined[town], platform);
    }
  }
}

/** Returns the share of a cell's residents who have joined a week later. @param town share of the whole town's residents */
function nextShare(joined: number, town: number, settings: Platform): number {
  const { potential, mixing, innovationPerYear, imitationPerYear, weeklyPace } = settings;
  if (potential <= 0) return 0;
  const share = Math.min(1, joined / potential);
  const others = Math.min(1, town / potential);
  if (settings.adoption === 'bass') {
    const publicity = innovationPerYear + imitationPerYear * mixing * others;
    return potential * diffuse(share, publicity, imitationPerYear * (1 - mixing), YEARS_PER_WEEK);
  }
  const observed = share * (1 - mixing) + others * mixing;
  const willing = shareWilling(
    observed,
    settings.thresholdMean,
    settings.thresholdSpread,
    settings.thresholds,
  );
  return potential * (share * (1 - weeklyPace) + willing * weeklyPace);
}

function sumTowns(world: World): void {
  const { plan, platform: use } = world;
  const people = new Float64Array(plan.towns);
  use.townJoined.fill(0);
  for (let cell = 0; cell < plan.cells; cell++) {
    const town = plan.selection.cellTown[cell];
    use.townJoined[town] += use.joined[cell] * plan.selection.cellResidents[cell];
    people[town] += plan.selection.cellResidents[cell];
  }
  for (let town = 0; town < plan.towns; town++) use.townJoined[town] /= Math.max(1, people[town]);
}
