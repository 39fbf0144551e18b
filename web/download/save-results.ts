// Saves what is on screen with everything needed to compute it again: scenario with designs and seed, versions, hashes, worlds.
import { modelVersion } from '../../src/model/version.ts';
import type { Workbench } from '../stores/workbench.svelte.ts';
import { saveFile } from './save-file.ts';

/** Offers the shown comparison as a JSON file; nothing happens while there is none. */
export function saveResults({ runner, scenario }: Workbench): void {
  const { shown, failures, stale } = runner;
  if (shown === null || stale) return;
  const { comparison, towns, scaled } = shown;
  const content = {
    format: 'wangge-result/1',
    modelVersion,
    seed: scenario.seed,
    scenario: scaled ?? scenario, // what was run, so that it can be run again
    towns,
    comparison,
    failures,
  };
  saveFile(`wangge-${scenario.id}.json`, 'application/json', JSON.stringify(content, null, 1));
}
