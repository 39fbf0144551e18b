// The layers of docs/ARCHITECTURE.md as a table, and the check of one file against it.

import path from 'node:path/posix';
import type { Import } from './imports.ts';

type Layer = {
  /** Folders whose files belong here; the longest match of all layers decides. */
  dir: string;
  /** Layers it may import at run time, besides itself. */
  uses: readonly string[];
  /** Layers of which it may import types only. */
  usesTypes?: readonly string[];
  /** Packages it may import; `name/part` counts as `name`. */
  packages: readonly string[];
  /** Whether it may import `node:` modules. */
  node?: boolean;
};

const computing = ['core', 'scenario', 'model', 'zoning', 'experiment'] as const;
const shared = [...computing, 'data', 'runtime'] as const;

/** Who may import what. A file of src or web that no row covers is an error. */
export const layers: Readonly<Record<string, Layer>> = {
  core: { dir: 'src/core', uses: [], packages: ['seedrandom'] },
  scenario: { dir: 'src/scenario', uses: ['core'], packages: ['zod', 'yaml'] },
  model: { dir: 'src/model', uses: ['core'], usesTypes: ['scenario'], packages: [] },
  zoning: { dir: 'src/zoning', uses: ['core', 'scenario'], packages: [] },
  experiment: { dir: 'src/experiment', uses: ['core', 'scenario', 'model', 'zoning'], packages: [] },
  evidence: { dir: 'src/evidence', uses: computing, packages: ['zod'] },
  data: { dir: 'src/data', uses: computing, packages: ['zod', 'yaml', 'read-excel-file'] },
  runtime: { dir: 'src/runtime', uses: [...computing, 'data'], packages: ['comlink', 'highs'] },
  'runtime/browser': { dir: 'src/runtime/browser', uses: shared, packages: ['comlink'] },
  'runtime/node': {
    dir: 'src/runtime/node',
    uses: shared,
    packages: ['comlink', '@napi-rs/canvas'],
    node: true,
  },
  'runtime/queue': {
    dir: 'src/runtime/queue',
    uses: [...shared, 'runtime/node'],
    packages: ['comlink'],
    node: true,
  },
  cli: {
    dir: 'src/cli',
    uses: [...shared, 'evidence', 'runtime/node', 'runtime/queue'],
    packages: ['commander'],
    node: true,
  },
  web: {
    dir: 'web',
    uses: [...shared, 'evidence', 'runtime/browser'],
    packages: ['svelte', 'd3', 'comlink', 'docx'],
  },
};

/** Returns the layer a file belongs to. */
export function layerOf(file: string): string | undefined {
  return Object.keys(layers)
    .filter((name) => file.startsWith(`${layers[name]?.dir}/`))
    .sort((a, b) => a.length - b.length)
    .at(-1);
}

/**
 * Checks the imports of one file of src or web.
 * @param exists whether a path from the root is a file
 * @returns one line per breach, naming the file, the line and the rule
 */
export function layerBreaches(file: string, imports: Import[], exists: (path: string) => boolean): string[] {
  const name = layerOf(file);
  const layer = name === undefined ? undefined : layers[name];
  if (name === undefined || !layer) return [`${file}: belongs to no layer`];
  return imports.flatMap(({ specifier, typeOnly, line }) => {
    const breach = specifier.startsWith('.')
      ? fileBreach(name, layer, path.join(path.dirname(file), specifier), typeOnly, exists)
      : packageBreach(name, layer, specifier);
    return breach ? [`${file}:${line}: ${breach}`] : [];
  });
}

function fileBreach(
  name: string,
  layer: Layer,
  target: string,
  typeOnly: boolean,
  exists: (path: string) => boolean,
): string | undefined {
  if (!exists(target)) return `${target} is not a file (import paths carry their extension)`;
  const other = layerOf(target);
  if (other === undefined) {
    const isData = target.startsWith('scenarios/') || target === 'package.json';
    return isData ? undefined : `${target} is outside src and web`;
  }
  if (other === name || layer.uses.includes(other)) return undefined;
  if (layer.usesTypes?.includes(other))
    return typeOnly ? undefined : `${name} may import only types of ${other}`;
  return `${name} must not import ${other} (${target})`;
}

function packageBreach(name: string, layer: Layer, specifier: string): string | undefined {
  if (specifier.startsWith('node:')) return layer.node ? undefined : `${name} must not import ${specifier}`;
  const [first = '', second = ''] = specifier.split('/');
  const pkg = first.startsWith('@') ? `${first}/${second}` : first;
  return layer.packages.includes(pkg) ? undefined : `${name} must not import the package ${pkg}`;
}
