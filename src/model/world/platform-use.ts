// The residents' platform in every cell: what share of the residents has joined, and what they believe of it. Members are no
// list: a resident is one when his keyed place in the order of joining lies below the cell's share (decisions/membership.ts).
import { ColumnPart } from '../../core/column-part.ts';
import type { Columns } from '../../core/snapshot.ts';

export class PlatformUse extends ColumnPart {
  /** 1 once the platform has been launched in the cell. */
  readonly launched: Uint8Array;
  /** Share of the cell's residents who have joined, 0..1. */
  readonly joined: Float64Array;
  /** What the cell believes of the platform: chance that a report comes to something, 0..1. */
  readonly belief: Float64Array;
  /** Scratch of the weekly turn: share of each town's residents who had joined before it. */
  readonly townJoined: Float64Array;

  constructor(cells: number, towns: number) {
    super();
    this.launched = new Uint8Array(cells);
    this.joined = new Float64Array(cells);
    this.belief = new Float64Array(cells);
    this.townJoined = new Float64Array(towns);
  }

  protected override columns(): Columns {
    const { launched, joined, belief } = this;
    return { launched, joined, belief };
  }
}
