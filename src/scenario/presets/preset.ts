// What a preset is: an assessment scheme as deployed somewhere, as a patch that a design takes by name. Shape only.
import type { presetIds } from './preset-ids.ts';
import type { BilingualText } from '../schema/parameter.ts';
import type { Patch } from '../schema/scenario.ts';

export interface Preset {
  readonly id: (typeof presetIds)[number];
  readonly name: BilingualText;
  /** What the deployed scheme says, and what of it this model cannot tell apart. */
  readonly description: BilingualText;
  readonly source: BilingualText;
  readonly patch: Patch;
}
