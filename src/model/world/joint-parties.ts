// The parties of a community (residents' committee, owners' committee, property firm) under a joint reward: the effort each puts into
// helping with recorded cases and into what neighbours do themselves; what was paid. Set by mechanisms/joint-reward.ts.
import { ColumnPart } from '../../core/column-part.ts';

export const partyTask = { cases: 0, neighbours: 1 } as const;
export const partyTaskCount = 2;

export class JointParties extends ColumnPart {
  /** Effort beyond the usual, 0..1, [community * partyTaskCount + task]. */
  readonly effort: Float64Array;
  /** In the window: yuan paid; attempts of coordination at communities, and of these with the parties taking part. */
  readonly paidYuan = new Float64Array(1);
  readonly coordinated = new Float64Array(1);
  readonly coHandled = new Float64Array(1);

  constructor(communities: number) {
    super();
    this.effort = new Float64Array(communities * partyTaskCount);
  }
}
