// Saves what is on screen with everything needed to compute it again: scenario with designs and seed, versions, hashes, worlds.
import { modelVersion } from '../../src/model/version.ts';
import type { Workbench } from '../stores/workbench.svelte.ts';
import { saveFile } from './save-file.ts';

/** Offers the shown comparison as a JSON file; nothing happens while there is none. */
export function saveResults(workbench: Workbench): void {
  const results = shownResults(workbench);
  if (results === null) return;
  saveFile(`wangge-${workbench.scenario.id}.json`, 'application/json', JSON.stringify(results, null, 1));
}

/** Returns what is shown; null while there is nothing, or what is shown belongs to an older wish. */
export function shownResults({ runner, scenario }: Workbench): object | null {
  const { shown, failures, stale } = runner;
  if (shown === null || stale) return null;
  const { comparison, towns, scaled } = shown;
  return {
    format: 'wangge-result/1',
    modelVersion,
    seed: scenario.seed,
    scenario: scaled ?? scenario, // what was run, so that it can be run again
    towns,
    comparison,
    failures,
  };
}
