// `npm run evidence`: the command `wangge evidence` with the arguments given.

import './node-version.mjs';
import { runNode } from './steps.mjs';

const { code } = await runNode('bin/wangge.mjs', ['evidence', ...process.argv.slice(2)], { stream: true });
process.exitCode = code;
