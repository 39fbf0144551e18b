// Snapshots: the whole state of a part of the kernel as named typed arrays, so that taking one is a copy, sending one a
// transfer, and comparing two a hash. Parts nest by prefixing names.

import { hasOwn } from './own-property.ts';
import type { NumericArray, ResultHash } from './hash.ts';
import { WanggeError } from './errors.ts';

/** Named typed arrays; structured-clonable and transferable. */
export type Columns = Record<string, ArrayBufferView>;

/** A part whose state can be copied out and put back. */
export interface Snapshotable {
  /** Returns a copy that shares no memory with the part. */
  snapshot(): Columns;
  /** Puts a copy of the state back, capacities included; later changes to either side do not touch the other. */
  restore(columns: Columns): void;
}

/** Returns copies of all columns that share no memory with the originals. */
export function copyColumns(columns: Columns): Columns {
  const copy: Columns = {};
  for (const name of Object.keys(columns)) copy[name] = asNumeric(name, columns[name]).slice();
  return copy;
}

/** Adds the columns to a hash in alphabetical (code unit) order of their names, names included. */
export function hashColumns(hash: ResultHash, columns: Columns): void {
  for (const name of Object.keys(columns).sort()) hash.text(name).array(asNumeric(name, columns[name]));
}

/** Returns the columns with `prefix.` before each name, for nesting one part in another. */
export function prefixColumns(prefix: string, columns: Columns): Columns {
  const prefixed: Columns = {};
  for (const name of Object.keys(columns)) prefixed[`${prefix}.${name}`] = columns[name];
  return prefixed;
}

/** Returns the columns whose names begin with `prefix.`, without the prefix. */
export function selectColumns(prefix: string, columns: Columns): Columns {
  const selected: Columns = {};
  const start = `${prefix}.`;
  for (const name of Object.keys(columns)) {
    if (name.startsWith(start)) selected[name.slice(start.length)] = columns[name];
  }
  return selected;
}

/** Returns the named column if it has the wanted array type. @throws WanggeError `snapshot-mismatch` */
export function columnOf<T extends ArrayBufferView>(
  columns: Columns,
  name: string,
  type: abstract new (...args: never[]) => T,
): T {
  const column = hasOwn(columns, name) ? columns[name] : undefined;
  if (column instanceof type) return column;
  throw new WanggeError(
    'snapshot-mismatch',
    { zh: `快照缺少列“${name}”或类型不符`, en: `Snapshot has no column "${name}" of the expected type` },
    { name },
  );
}

function asNumeric(name: string, column: ArrayBufferView): NumericArray {
  if (column instanceof DataView || column instanceof BigInt64Array || column instanceof BigUint64Array) {
    throw new WanggeError(
      'snapshot-mismatch',
      { zh: `快照列“${name}”的类型不受支持`, en: `Snapshot column "${name}" has an unsupported type` },
      { name },
    );
  }
  return column as NumericArray;
}
