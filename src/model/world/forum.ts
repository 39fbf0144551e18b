// What the councillors' forums have done: matters that neighbours noticed and that were agreed on since the last meeting, and the
// share of matters decided together, by local community. State only; how it moves is in mechanisms/forum.
import { ColumnPart } from '../../core/column-part.ts';

/** Sums over the window, in storage order. */
export const forumFields = ['deliberated', 'agreed', 'handed', 'hours', 'vainHours'] as const;
export type ForumField = (typeof forumFields)[number];
export const forumField = Object.fromEntries(forumFields.map((name, index) => [name, index])) as Record<
  ForumField,
  number
>;

export class Forum extends ColumnPart {
  readonly noticed: Int32Array;
  readonly agreed: Int32Array;
  /** Share of matters that neighbours notice on which the forum has agreed lately, 0..1. */
  readonly together: Float64Array;
  /** In the window: matters deliberated, agreed on, of these handed to departments; hours of councillors; hours of departments on
   * matters that the standard way does not fit. */
  readonly sums = new Float64Array(forumFields.length);

  constructor(communities: number) {
    super();
    this.noticed = new Int32Array(communities);
    this.agreed = new Int32Array(communities);
    this.together = new Float64Array(communities);
  }
}
