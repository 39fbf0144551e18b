// Case files of dispatch-1 that wait for a department: packed records of four words (filing minute, number of the
// incident in its cell, cell, task), recycled. A case in service
// needs no record: its event carries all that is known of it.

const WORDS = 4;

/** Recycled records of waiting cases; row 0 is never used. */
export class WaitingCases {
  /** Filing minute, incident, cell, task per row; growth replaces it. */
  words = new Int32Array(WORDS * 1024);
  private freeHead = 0;
  private highest = 0;

  /** Takes a row for a case and returns it. */
  add(filedMinute: number, incident: number, cell: number, task: number): number {
    let row = this.freeHead;
    if (row !== 0) this.freeHead = this.words[row * WORDS];
    else row = this.newRow();
    const { words } = this;
    const w = row * WORDS;
    words[w] = filedMinute;
    words[w + 1] = incident;
    words[w + 2] = cell;
    words[w + 3] = task;
    return row;
  }

  /** Gives a row back. */
  release(row: number): void {
    this.words[row * WORDS] = this.freeHead;
    this.freeHead = row;
  }

  private newRow(): number {
    const row = ++this.highest;
    if ((row + 1) * WORDS > this.words.length) {
      const larger = new Int32Array(this.words.length * 2);
      larger.set(this.words);
      this.words = larger;
    }
    return row;
  }
}
