// A part of a world whose state is a handful of typed arrays: copied out and put back array by array. Subclasses say which.
import type { NumericArray } from './hash.ts';
import { copyColumns, type Columns, type Snapshotable } from './snapshot.ts';

export abstract class ColumnPart implements Snapshotable {
  snapshot(): Columns {
    return copyColumns(this.columns());
  }

  restore(columns: Columns): void {
    const own = this.columns();
    for (const name of Object.keys(own)) {
      (own[name] as NumericArray & { set(values: NumericArray): void }).set(columns[name] as NumericArray);
    }
  }

  /** Returns the arrays themselves, by name; every typed array of the part unless a subclass names its own. */
  protected columns(): Columns {
    const columns: Columns = {};
    for (const [name, value] of Object.entries(this)) if (ArrayBuffer.isView(value)) columns[name] = value;
    return columns;
  }
}
