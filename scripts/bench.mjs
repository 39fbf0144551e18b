// `npm run bench`: bundles bench/main.ts and runs it with the arguments given. Times are reported, never judged.

import './node-version.mjs';
import { build } from './build.mjs';
import { runNode } from './steps.mjs';

await build('bench');
const { code } = await runNode('dist/bench/main.js', process.argv.slice(2), {
  stream: true,
  nodeFlags: ['--expose-gc'],
});
process.exitCode = code;
