// `npm run typecheck`: each part of the project against the globals it may see, then the components.

import './node-version.mjs';
import { runSteps, typeSteps } from './steps.mjs';

const { failed } = await runSteps(typeSteps);
process.exitCode = failed === 0 ? 0 : 1;
