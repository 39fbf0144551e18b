// Saves the scenario as a file: untouched, it is the opened text with its comments; changed, it is written anew with every value
// in it.
import { effectiveScenario } from '../plan/effective-scenario.ts';
import type { OpenedScenario, Plan } from '../plan/plan.ts';
import { saveFile } from './save-file.ts';
import { yamlText } from './yaml-text.ts';

/** Offers the scenario with the plan's changes as a YAML file. */
export function saveScenario(opened: OpenedScenario, plan: Plan): void {
  saveFile(`${opened.scenario.id}.yaml`, 'text/yaml;charset=utf-8', scenarioText(opened, plan));
}

/** Returns the text of that file. */
export function scenarioText(opened: OpenedScenario, plan: Plan): string {
  const { edits, windowDays, seed, added = [] } = plan;
  const untouched =
    Object.keys(edits).length === 0 && added.length === 0 && windowDays === null && seed === null;
  return untouched ? opened.text : yamlText(effectiveScenario(opened.scenario, plan));
}
