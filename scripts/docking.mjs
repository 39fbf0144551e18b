// `npm run docking`: bundles tests/docking/main.ts and runs it with the arguments given.

import './node-version.mjs';
import { build } from './build.mjs';
import { runNode } from './steps.mjs';

await build('docking');
const { code } = await runNode('dist/docking/main.js', process.argv.slice(2), { stream: true });
process.exitCode = code;
