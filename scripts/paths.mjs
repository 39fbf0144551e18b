// Where things are, from the project's root, wherever the command was started.

import { fileURLToPath } from 'node:url';

/** The project's root folder, with a trailing separator. */
export const rootDir = fileURLToPath(new URL('..', import.meta.url));

/**
 * Returns the absolute path of a file of this project.
 * @param {string} relative path from the root, with forward slashes
 */
export const fromRoot = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
