// A growable table of packed records with recycled rows: all fields of a row lie side by side in memory, so that an event
// about one row touches one or two cache lines instead of one per column. Columns are typed views of one buffer, shifted
// by a word each, and a row's handle is the word offset of its record: `columns.name[row]` reads as with plain columns.
// Handle 0 means "none". Each row carries a generation stamp that only ever rises, outside the fields a user can write,
// so a reference kept beyond a row's life is recognised as stale.
import { WanggeError } from './errors.ts';
import { columnOf, type Columns, type Snapshotable } from './snapshot.ts';

/** Storage of a field: 32-bit integer or 32-bit float. */
export type PackedType = 'i32' | 'f32';
export type PackedSchema = Record<string, PackedType>;
/** Views by field name, indexed by row handle. Growth replaces them: read them again after every add. */
export type PackedColumns<S extends PackedSchema> = {
  [K in keyof S]: S[K] extends 'i32' ? Int32Array : Float32Array;
};

/** Words before the fields: generation, and link of the free list (-1 while in use). */
const HEADER = 2;
const ROWS_MAX = 0xffffff;

/** Records of 32-bit fields with a free list and generation stamps. */
export class PackedTable<S extends PackedSchema> implements Snapshotable {
  /** Words per record, a power of two: handles are multiples of it. */
  readonly stride: number;
  columns: PackedColumns<S>;
  /** Handles that were ever in use are stride, 2 stride .. highest. */
  highest = 0;
  /** Rows in use. */
  size = 0;
  private readonly schema: S;
  private words: Int32Array;
  private freeHead = 0;
  private capacity: number;

  /** @param schema names and storage of the fields, hottest first
   *  @param capacity rows to reserve; doubles when full */
  constructor(schema: S, capacity = 64) {
    this.schema = schema;
    let stride = 4;
    while (stride < Object.keys(schema).length + HEADER) stride *= 2;
    this.stride = stride;
    this.capacity = Math.max(1, Math.min(capacity, ROWS_MAX));
    this.words = new Int32Array((this.capacity + 1) * stride);
    this.columns = this.views();
  }

  /** Takes a row, all fields zero; the last released one first. May replace `columns`. Returns its handle. */
  add(): number {
    let row = this.freeHead;
    if (row !== 0) {
      this.freeHead = this.words[row + 1];
      const { words } = this;
      const end = row + this.stride;
      for (let word = row + HEADER; word < end; word++) words[word] = 0; // few words: cheaper than a call to fill
    } else {
      if (this.highest === this.capacity * this.stride) this.grow();
      row = this.highest + this.stride;
      this.highest = row;
    }
    this.words[row + 1] = -1;
    this.size++;
    return row;
  }

  /** Gives a row back; every reference with its generation becomes stale. @throws WanggeError `table-row` */
  release(row: number): void {
    if (!this.isUsed(row)) {
      const text = String(row);
      throw new WanggeError(
        'table-row',
        { zh: `表中没有第 ${text} 行`, en: `Table has no row ${text}` },
        { row },
      );
    }
    this.words[row] = (this.words[row] + 1) | 0;
    this.words[row + 1] = this.freeHead;
    this.freeHead = row;
    this.size--;
  }

  /** Tells whether a row is in use. */
  isUsed(row: number): boolean {
    return row > 0 && row <= this.highest && this.words[row + 1] === -1;
  }

  /** Returns how often the row was released before, as int32. */
  generation(row: number): number {
    return this.words[row];
  }

  /** Tells whether a row is in use and still in the given generation. */
  isCurrent(row: number, generation: number): boolean {
    return this.words[row] === generation && this.words[row + 1] === -1;
  }

  /** Returns the dense index of a row, 1.. */
  indexOf(row: number): number {
    return row / this.stride;
  }

  /** Returns the handle of the row with a dense index. */
  rowAt(index: number): number {
    return index * this.stride;
  }

  snapshot(): Columns {
    const { capacity, highest, size, freeHead } = this;
    return {
      state: Int32Array.of(capacity, highest, size, freeHead),
      words: this.words.slice(0, highest + this.stride),
    };
  }

  restore(columns: Columns): void {
    const [capacity, highest, size, freeHead] = columnOf(columns, 'state', Int32Array);
    if (capacity !== this.capacity) {
      this.capacity = capacity;
      this.words = new Int32Array((capacity + 1) * this.stride);
      this.columns = this.views();
    } else {
      this.words.fill(0, highest, this.highest + this.stride);
    }
    this.words.set(columnOf(columns, 'words', Int32Array));
    this.highest = highest;
    this.size = size;
    this.freeHead = freeHead;
  }

  private views(): PackedColumns<S> {
    const { buffer } = this.words;
    const length = this.words.length - this.stride + 1;
    const entries = Object.entries(this.schema).map(([name, type], index) => {
      const offset = (HEADER + index) * 4;
      return [
        name,
        type === 'i32' ? new Int32Array(buffer, offset, length) : new Float32Array(buffer, offset, length),
      ];
    });
    return Object.fromEntries(entries) as PackedColumns<S>;
  }

  private grow(): void {
    const capacity = Math.min(this.capacity * 2, ROWS_MAX);
    if (capacity === this.capacity) {
      throw new WanggeError('table-full', { zh: '表已满', en: 'Table is full' }, { rows: capacity });
    }
    const larger = new Int32Array((capacity + 1) * this.stride);
    larger.set(this.words);
    this.words = larger;
    this.capacity = capacity;
    this.columns = this.views();
  }
}
