// Lays a known scheme over a design as changes of the user's: what the design has already leaves no trace. Pure.
import { presets } from '../../src/scenario/presets/presets.ts';
import type { Design, Patch, Scenario } from '../../src/scenario/schema/scenario.ts';
import { isWholeValue } from '../plan/effective-scenario.ts';
import { leafPaths, valueAt, withoutValueAt, withValueAt } from '../plan/patch-paths.ts';
import { editedPolicy, sameValue } from './lever-edit.ts';

/**
 * Returns the changes after a known scheme was chosen.
 * @param scenario what the design changes @param id of a preset, or `today` for the assessment that the scenario itself has
 */
export function withPreset(scenario: Scenario, design: Design, edits: Patch, id: string): Patch {
  const preset = presets.find((one) => one.id === id);
  const patch = preset?.patch ?? ({ scheme: scenario.scheme } as unknown as Patch);
  const own = editedPolicy(scenario, design, {});
  return leafPaths(patch, isWholeValue).reduce((result, path) => {
    const value = valueAt(patch, path);
    return sameValue(valueAt(own, path), value)
      ? withoutValueAt(result, path)
      : withValueAt(result, path, value);
  }, edits);
}
