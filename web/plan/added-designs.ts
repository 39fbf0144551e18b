// Designs that a user has made of plans of zones, beside those of the scenario: part of the plan on the page, so that they are undone,
// saved and shared with it. Pure.
import { patchOfPlan } from '../../src/experiment/zones/plan-designs.ts';
import { planText } from '../../src/zoning/plan/plan-text.ts';
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import { patchSchema, type Design, type Patch, type Scenario } from '../../src/scenario/schema/scenario.ts';
import { designLabels } from './design-labels.ts';

export interface AddedDesign {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly patch: Patch;
}

/** Most designs that a user may add. */
export const mostAdded = 5;

/** Returns the scenario with the added designs after its own. */
export function withAdded(scenario: Scenario, added: readonly AddedDesign[] | undefined): Scenario {
  if (added === undefined || added.length === 0) return scenario;
  const taken = new Set(scenario.designs.map(({ id }) => id));
  const designs = added
    .filter(({ id }) => !taken.has(id))
    .map(({ id, title, patch }): Design => ({ id, title, stages: [{ fromDay: 0, patch }] }));
  return { ...scenario, designs: [...scenario.designs, ...designs] };
}

/** Returns a design that puts a plan of zones in force. @param scenario with the designs that are there already */
export function designOfPlan(plan: ZonePlan, scenario: Scenario): AddedDesign {
  const ids = new Set(scenario.designs.map(({ id }) => id));
  let number = 1;
  while (ids.has(`zones-${number}`)) number++;
  const letters = new Set(designLabels(scenario.designs, 'en').map(({ letter }) => letter));
  const letter = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((one) => !letters.has(one)) ?? `Z${number}`;
  return {
    id: `zones-${number}`,
    title: { zh: `${letter} · 分区方案 ${number}`, en: `${letter} · Plan of zones ${number}` },
    patch: patchOfPlan(scenario, planText(plan)),
  };
}

/** Reads added designs from data of unknown origin; null when anything about them is wrong. */
export function readAdded(data: unknown): readonly AddedDesign[] | null {
  if (!Array.isArray(data) || data.length > mostAdded) return null;
  const read = data.map(readOne);
  return read.some((one) => one === null) ? null : (read as AddedDesign[]);
}

function readOne(data: unknown): AddedDesign | null {
  if (typeof data !== 'object' || data === null) return null;
  const { id, title, patch } = data as Record<string, unknown>;
  const parsed = patchSchema.safeParse(patch);
  if (typeof id !== 'string' || !/^zones-\d{1,3}$/.test(id) || !parsed.success) return null;
  if (typeof title !== 'object' || title === null) return null;
  const { zh, en } = title as Record<string, unknown>;
  const isName = (text: unknown): text is string =>
    typeof text === 'string' && text.length > 0 && text.length <= 100;
  return isName(zh) && isName(en) ? { id, title: { zh, en }, patch: parsed.data } : null;
}
