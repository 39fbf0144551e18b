// `npm run evidence`: bundles scripts/evidence/main.ts with the worker thread and runs it with the arguments given.

import './node-version.mjs';
import { build } from './build.mjs';
import { runNode } from './steps.mjs';

await build('evidence');
const { code } = await runNode('dist/evidence/main.js', process.argv.slice(2), { stream: true });
process.exitCode = code;
