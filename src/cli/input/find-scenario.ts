// Finds the scenario that an argument names: a file, a folder with a scenario.yaml, or the name of a shipped scenario.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { scenarioFormat } from '../../scenario/schema/scenario.ts';
import { inputFailure } from '../command-failure.ts';
import { printable } from '../output/display-width.ts';
import type { Texts } from '../texts/texts.ts';
import { didYouMean } from './did-you-mean.ts';

const scenarioFile = 'scenario.yaml';
/** Files of other formats, such as evidence, stand beside scenarios. */
const isScenario = new RegExp(`^format: ${scenarioFormat}\\s*$`, 'm');
const shippedName = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)?$/;

export interface ShippedScenario {
  readonly name: string;
  readonly file: string;
}

/**
 * Returns the path of the scenario's file.
 * @throws CommandFailure that says what was looked for and what there is
 */
export function findScenario(argument: string, texts: Texts): string {
  const { input } = texts;
  if (existsSync(argument)) {
    if (!statSync(argument).isDirectory()) return argument;
    const inside = path.join(argument, scenarioFile);
    if (existsSync(inside)) return inside;
    const others = readdirSync(argument).filter((name) => /\.(ya?ml|json)$/i.test(name));
    const hint = others.length > 0 ? [input.filesThere(printable(others.slice(0, 10).join(', ')))] : [];
    throw inputFailure(input.folderWithoutScenario(printable(argument), scenarioFile), ...hint);
  }
  const shipped = shippedScenarios();
  const found = shipped.find(({ name }) => name === argument);
  if (found !== undefined) return found.file;
  if (!shippedName.test(argument)) {
    const meant = shippedMeantBy(argument, shipped);
    const hint = meant === null ? [] : [texts.usage.didYouMean(meant)];
    throw inputFailure(input.fileMissing(printable(argument)), ...hint);
  }
  const names = shipped.map(({ name }) => name);
  throw inputFailure(
    input.noSuchScenario(printable(argument)),
    ...didYouMean(argument, names, texts),
    ...(names.length === 0 ? [] : [input.shipped(names.join(', '))]),
  );
}

/** The shipped scenario that a path such as `scenarios/reference/small` was meant to name; null when there is none. */
function shippedMeantBy(argument: string, shipped: readonly ShippedScenario[]): string | null {
  const plain = argument.split(path.sep).join('/');
  const bare = plain
    .replace(/\/+$/, '')
    .replace(/\.ya?ml$/, '')
    .replace(/\/scenario$/, '');
  return shipped.find(({ name }) => bare === name || `/${bare}`.endsWith(`/scenarios/${name}`))?.name ?? null;
}

/** Lists the scenarios that come with the program, sorted by name; a folder's scenario.yaml goes by the folder's name. */
export function shippedScenarios(): ShippedScenario[] {
  const root = scenariosRoot();
  if (root === null) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ name: shippedNameOf(file), file: path.join(root, file) }))
    .filter(({ name, file }) => shippedName.test(name) && isScenario.test(readFileSync(file, 'utf8')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function shippedNameOf(file: string): string {
  const plain = file.split(path.sep).join('/');
  return plain.endsWith(`/${scenarioFile}`) ? path.posix.dirname(plain) : plain.replace(/\.yaml$/, '');
}

/** The folder `scenarios` nearest above this code, whether it runs from sources or from a bundle. */
export function scenariosRoot(): string | null {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const candidate = path.join(folder, 'scenarios');
    if (existsSync(path.join(folder, 'package.json'))) return existsSync(candidate) ? candidate : null;
    const above = path.dirname(folder);
    if (above === folder) return null;
    folder = above;
  }
}
