// Puts the patch of a named preset under a stage's own patch, before the scenario is checked: whatever reads designs sees patches
// alone. A name that is not known stays, so that validation refuses it.
import { mergePatch } from '../merge-patch.ts';
import { scenarioSchema } from '../schema/scenario.ts';
import { presets } from './presets.ts';

/** Returns the data with presets laid under the patches of their stages; shares what it does not change. */
export function expandPresets(data: unknown): unknown {
  if (!isObject(data) || !Array.isArray(data.designs)) return data;
  const designs: unknown[] = data.designs;
  return { ...data, designs: designs.map(expandDesign) };
}

function expandDesign(design: unknown): unknown {
  if (!isObject(design) || !Array.isArray(design.stages)) return design;
  const stages: unknown[] = design.stages;
  return { ...design, stages: stages.map(expandStage) };
}

function expandStage(stage: unknown): unknown {
  if (!isObject(stage)) return stage;
  const found = presets.find(({ id }) => id === stage.preset);
  if (found === undefined) return stage;
  const { preset: _, patch, ...rest } = stage;
  return {
    ...rest,
    patch: patch === undefined ? found.patch : mergePatch(scenarioSchema, found.patch, patch),
  };
}

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
