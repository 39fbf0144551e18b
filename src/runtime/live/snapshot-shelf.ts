// Keeps snapshots of a run so that one can go back to any moment: as many as fit a number of bytes, evenly spread; when they no longer
// fit, every other one goes and fewer are taken from then on. The first always stays.
import type { EngineSnapshot } from '../../model/engine.ts';

interface Kept {
  readonly minute: number;
  readonly snapshot: EngineSnapshot;
  readonly bytes: number;
}

export class SnapshotShelf {
  private kept: Kept[] = [];
  private readonly mostBytes: number;
  /** Days between two snapshots. */
  private everyDays: number;

  /** @param mostBytes to be used by all snapshots together, apart from the first @param everyDays between two at first */
  constructor(mostBytes: number, everyDays = 7) {
    this.mostBytes = mostBytes;
    this.everyDays = everyDays;
  }

  /** Tells whether a snapshot of this day would be kept. */
  wants(day: number): boolean {
    return day % this.everyDays === 0 && !this.kept.some(({ minute }) => minute === day * 1440);
  }

  /** Keeps a snapshot. */
  keep(minute: number, snapshot: EngineSnapshot): void {
    const bytes = Object.values(snapshot.columns).reduce((sum, column) => sum + column.byteLength, 0);
    this.kept.push({ minute, snapshot, bytes });
    this.kept.sort((a, b) => a.minute - b.minute);
    while (this.kept.length > 2 && this.bytes > this.mostBytes) {
      this.everyDays *= 2;
      this.kept = this.kept.filter(
        ({ minute: at }, index) => index === 0 || at % (this.everyDays * 1440) === 0,
      );
    }
  }

  /** Returns the latest snapshot not after a minute; undefined when there is none. */
  before(minute: number): { readonly minute: number; readonly snapshot: EngineSnapshot } | undefined {
    return this.kept.filter((one) => one.minute <= minute).pop();
  }

  /** Bytes in use. */
  get bytes(): number {
    return this.kept.reduce((sum, one) => sum + one.bytes, 0);
  }
}
