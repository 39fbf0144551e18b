// Incidents of dispatch-1 that are not yet on file: packed records of four words per incident (minute it arose, severity
// as float32, number in its cell, type | hidden << 4), in one block per cell so that the daily look reads in sequence.

/** Blocks of open incidents by cell. */
export class OpenIncidents {
  /** All records; growth replaces it. */
  words: Int32Array;
  /** The same memory as float32, for the severities. */
  severities: Float32Array;
  private readonly sizes: Int32Array;
  private capacity = 64;

  /** @param cells number of cells
   *  @param expected incidents expected in the fullest cell */
  constructor(cells: number, expected: number) {
    while (this.capacity < expected) this.capacity *= 2;
    this.sizes = new Int32Array(cells);
    this.words = new Int32Array(cells * this.capacity * 4);
    this.severities = new Float32Array(this.words.buffer);
  }

  /** Returns where the records of a cell begin. */
  begin(cell: number): number {
    return cell * this.capacity * 4;
  }

  size(cell: number): number {
    return this.sizes[cell];
  }

  setSize(cell: number, size: number): void {
    this.sizes[cell] = size;
  }

  /** Copies the record at one position over another. */
  move(from: number, to: number): void {
    const { words } = this;
    words[to] = words[from];
    words[to + 1] = words[from + 1];
    words[to + 2] = words[from + 2];
    words[to + 3] = words[from + 3];
  }

  /** Adds an incident; may replace `words` and `severities`. */
  add(cell: number, minute: number, severity: number, incident: number, type: number): void {
    if (this.sizes[cell] === this.capacity) this.grow();
    const o = (cell * this.capacity + this.sizes[cell]++) * 4;
    this.words[o] = minute;
    this.severities[o + 1] = severity;
    this.words[o + 2] = incident;
    this.words[o + 3] = type;
  }

  private grow(): void {
    const block = this.capacity * 4;
    const larger = new Int32Array(this.words.length * 2);
    for (let cell = 0; cell < this.sizes.length; cell++) {
      larger.set(this.words.subarray(cell * block, (cell + 1) * block), cell * block * 2);
    }
    this.capacity *= 2;
    this.words = larger;
    this.severities = new Float32Array(larger.buffer);
  }
}
