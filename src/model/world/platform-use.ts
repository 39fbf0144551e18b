// The residents' platform in every cell: what share of the residents has joined, and what they believe of it. Members are no
// list: a resident is one when his keyed place in the order of joining lies below the cell's share (decisions/membership.ts).
import { columnOf, type Columns, type Snapshotable } from '../../core/snapshot.ts';

export class PlatformUse implements Snapshotable {
  /** 1 once the platform has been launched in the cell. */
  readonly launched: Uint8Array;
  /** Share of the cell's residents who have joined, 0..1. */
  readonly joined: Float64Array;
  /** What the cell believes of the platform: chance that a report comes to something, 0..1. */
  readonly belief: Float64Array;
  /** Scratch of the weekly turn: share of each town's residents who had joined before it. */
  readonly townJoined: Float64Array;

  constructor(cells: number, towns: number) {
    this.launched = new Uint8Array(cells);
    this.joined = new Float64Array(cells);
    this.belief = new Float64Array(cells);
    this.townJoined = new Float64Array(towns);
  }

  snapshot(): Columns {
    return { launched: this.launched.slice(), joined: this.joined.slice(), belief: this.belief.slice() };
  }

  restore(columns: Columns): void {
    this.launched.set(columnOf(columns, 'launched', Uint8Array));
    this.joined.set(columnOf(columns, 'joined', Float64Array));
    this.belief.set(columnOf(columns, 'belief', Float64Array));
  }
}
