// A growable table of typed-array columns with recycled rows: the form in which worlds are kept. Row 0 is never used,
// so 0 can mean "none" in columns that point to rows. Each row carries a generation stamp that only ever rises, outside
// the columns a user can write, so a reference kept beyond a row's life is recognised as stale.

import { WanggeError } from './errors.ts';
import type { NumericArray } from './hash.ts';
import { columnOf, type Columns, type Snapshotable } from './snapshot.ts';

export { columnOf, copyColumns, hashColumns, prefixColumns, selectColumns } from './snapshot.ts';
export type { Columns, Snapshotable } from './snapshot.ts';

const COLUMN_TYPES = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;

/** Storage of a column: signed or unsigned integer or float, with its number of bits. */
export type ColumnType = keyof typeof COLUMN_TYPES;
/** Names and storage of a table's columns. */
export type TableSchema = Record<string, ColumnType>;
/** The typed arrays of a table. Growth replaces them: read them again after every add. */
export type TableColumns<S extends TableSchema> = {
  [K in keyof S]: InstanceType<(typeof COLUMN_TYPES)[S[K]]>;
};

const ROWS_MAX = 0x3fffffff;

/** Rows of typed columns with a free list and generation stamps. */
export class Table<S extends TableSchema> implements Snapshotable {
  /** The columns by name, indexed by row. */
  columns: TableColumns<S>;
  /** Rows that were ever in use are 1..highest. */
  highest = 0;
  /** Rows in use. */
  size = 0;
  private readonly schema: S;
  private groups: ColumnGroups;
  private readonly names: (keyof S & string)[];
  private generations: Uint32Array;
  private links: Int32Array;
  private freeHead = 0;
  private capacity: number;

  /** @param schema names and storage of the columns
   *  @param capacity rows to reserve; doubles when full */
  constructor(schema: S, capacity = 64) {
    this.schema = schema;
    this.names = Object.keys(schema);
    this.capacity = Math.max(1, Math.min(capacity, ROWS_MAX));
    this.columns = allocate(schema, this.capacity + 1);
    this.groups = group(this.columns);
    this.generations = new Uint32Array(this.capacity + 1);
    this.links = new Int32Array(this.capacity + 1);
  }

  /** Takes a row, all columns zero; the last released one first. May replace `columns`. */
  add(): number {
    let row = this.freeHead;
    if (row !== 0) {
      this.freeHead = this.links[row];
      this.clear(row);
    } else {
      if (this.highest === this.capacity) this.grow();
      row = ++this.highest;
    }
    this.links[row] = -1;
    this.size++;
    return row;
  }

  /** Gives a row back; every reference with its generation becomes stale. @throws WanggeError `table-row` */
  release(row: number): void {
    if (!this.isUsed(row)) {
      throw new WanggeError(
        'table-row',
        { zh: `表中没有第 ${String(row)} 行`, en: `Table has no row ${String(row)}` },
        { row },
      );
    }
    this.generations[row]++;
    this.links[row] = this.freeHead;
    this.freeHead = row;
    this.size--;
  }

  /** Tells whether a row is in use. */
  isUsed(row: number): boolean {
    return row > 0 && row <= this.highest && this.links[row] === -1;
  }

  /** Returns how often the row was released before, modulo 2^32. */
  generation(row: number): number {
    return this.generations[row];
  }

  /** Tells whether a row is in use and still in the given generation. */
  isCurrent(row: number, generation: number): boolean {
    return this.isUsed(row) && this.generations[row] === generation >>> 0;
  }

  snapshot(): Columns {
    const copy: Columns = {
      '#state': Int32Array.of(this.capacity, this.highest, this.size, this.freeHead),
      '#generations': this.generations.slice(0, this.highest + 1),
      '#links': this.links.slice(0, this.highest + 1),
    };
    for (const name of this.names) copy[name] = this.columns[name].slice(0, this.highest + 1);
    return copy;
  }

  restore(columns: Columns): void {
    const [capacity, highest, size, freeHead] = columnOf(columns, '#state', Int32Array);
    this.capacity = capacity;
    this.highest = highest;
    this.size = size;
    this.freeHead = freeHead;
    this.columns = allocate(this.schema, capacity + 1);
    this.groups = group(this.columns);
    this.generations = new Uint32Array(capacity + 1);
    this.links = new Int32Array(capacity + 1);
    this.generations.set(columnOf(columns, '#generations', Uint32Array));
    this.links.set(columnOf(columns, '#links', Int32Array));
    for (const name of this.names) {
      const type: abstract new (...args: never[]) => ArrayBufferView = COLUMN_TYPES[this.schema[name]];
      this.columns[name].set(columnOf(columns, name, type) as NumericArray);
    }
  }

  /** Sets all columns of a row to zero, one loop per storage so that each loop sees one kind of array. */
  private clear(row: number): void {
    const { bytes, words, floats } = this.groups;
    for (let i = 0; i < words.length; i++) words[i][row] = 0;
    for (let i = 0; i < bytes.length; i++) bytes[i][row] = 0;
    for (let i = 0; i < floats.length; i++) floats[i][row] = 0;
    for (const name of this.groups.others) this.columns[name][row] = 0;
  }

  private grow(): void {
    const capacity = Math.min(this.capacity * 2, ROWS_MAX);
    if (capacity === this.capacity) {
      throw new WanggeError('table-full', { zh: '表已满', en: 'Table is full' }, { rows: capacity });
    }
    const larger = allocate(this.schema, capacity + 1);
    for (const name of this.names) larger[name].set(this.columns[name]);
    this.columns = larger;
    this.groups = group(larger);
    const generations = new Uint32Array(capacity + 1);
    generations.set(this.generations);
    this.generations = generations;
    const links = new Int32Array(capacity + 1);
    links.set(this.links);
    this.links = links;
    this.capacity = capacity;
  }
}

function allocate<S extends TableSchema>(schema: S, length: number): TableColumns<S> {
  const entries = Object.keys(schema).map((name) => [name, new COLUMN_TYPES[schema[name]](length)] as const);
  return Object.fromEntries(entries) as TableColumns<S>;
}

/** Columns by storage, for loops that V8 can specialise. */
interface ColumnGroups {
  readonly bytes: Uint8Array[];
  readonly words: Int32Array[];
  readonly floats: Float64Array[];
  readonly others: string[];
}

function group(columns: Record<string, NumericArray>): ColumnGroups {
  const groups: ColumnGroups = { bytes: [], words: [], floats: [], others: [] };
  for (const [name, column] of Object.entries(columns)) {
    if (column instanceof Uint8Array) groups.bytes.push(column);
    else if (column instanceof Int32Array) groups.words.push(column);
    else if (column instanceof Float64Array) groups.floats.push(column);
    else groups.others.push(name);
  }
  return groups;
}
