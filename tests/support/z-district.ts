// The scenario that the workbench opens with, for tests.
import { readFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/paths.mjs';
import { openScenario } from '../../web/plan/open-scenario.ts';
import type { OpenedScenario } from '../../web/plan/plan.ts';

export const zDistrictText = readFileSync(fromRoot('scenarios/z-district/scenario.yaml'), 'utf8');

/** Opens Z district. */
export function openedZDistrict(): OpenedScenario {
  const result = openScenario(zDistrictText);
  if (!result.ok) throw new Error(result.problems.map(({ en }) => en).join('\n'));
  return result.opened;
}
