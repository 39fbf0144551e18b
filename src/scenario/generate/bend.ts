// Bends the convex map a little, so that it looks like a district and not like a gem. Two shears along smooth waves: each moves
// points sideways only, so the map stays one to one and keeps its area.
import type { KeyedRandom } from '../../core/random.ts';
import { sin } from '../../core/dmath.ts';
import { territoryPurpose } from './purposes.ts';

const SIZE = 0.09;
const WAVES = 2.6;
const FULL_TURN = 2 * Math.PI;

/** Makes the map (x, y) -> (x, y). Draws `shape`. */
export function makeBend(random: KeyedRandom): (x: number, y: number) => [x: number, y: number] {
  random.draw(territoryPurpose.shape, 0, 0, 0);
  const firstPhase = random.u1() * FULL_TURN;
  random.draw(territoryPurpose.shape, 1, 0, 0);
  const secondPhase = random.u0() * FULL_TURN;
  const secondSize = SIZE * (0.5 + random.u1());
  return (x, y) => {
    const bentX = x + SIZE * sin(WAVES * y + firstPhase);
    return [bentX, y + secondSize * sin(WAVES * bentX + secondPhase)];
  };
}
