// The library of documented systems: every folder of `scenarios` that holds a scenario.yaml.

import { existsSync, readdirSync } from 'node:fs';
import { fromRoot } from '../../scripts/paths.mjs';

/** Names of the folders, sorted. */
export const documentedSystems = (): string[] =>
  readdirSync(fromRoot('scenarios'))
    .filter((name) => existsSync(fromRoot(`scenarios/${name}/scenario.yaml`)))
    .sort();
