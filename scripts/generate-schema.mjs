// Writes scenarios/scenario.schema.json from the one schema in src/scenario: node scripts/generate-schema.mjs

import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { fromRoot } from './paths.mjs';

const target = fromRoot('scenarios/scenario.schema.json');
const { module } = await runnerImport(fromRoot('src/scenario/json-schema.ts'), {
  configFile: false,
  logLevel: 'error',
});
const style = await resolveConfig(target);
writeFileSync(
  target,
  await format(JSON.stringify(module.scenarioJsonSchema()), { ...style, filepath: target }),
);
