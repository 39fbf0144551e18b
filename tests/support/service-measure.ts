// One measure of services of a world, without running it to its end.

import { serviceMeasures } from '../../src/model/outcome/measures/service-measures.ts';
import type { World } from '../../src/model/world/world.ts';

/** Returns the value of a measure of services. */
export const measureIn = (world: World, id: string): number => serviceMeasures(world)[id];
