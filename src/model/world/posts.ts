// Grid posts: one per cell, held by a person who may be succeeded (RULES 1, 20, 21). Effort, beliefs and habits of the
// holder; what the post has seen this month.
import { ColumnPart } from '../../core/column-part.ts';

export class Posts extends ColumnPart {
  readonly cells: number;
  readonly types: number;
  /** How many people have held the post before: with the cell it names the person. */
  readonly generation: Int32Array;
  /** Keyed uniform: the holder chairs a residents' committee when it lies below the share of such heads. */
  readonly chairDraw: Float64Array;
  /** Patrol effort, share of available hours, 0..1. */
  readonly effort: Float64Array;
  /** Minutes of reporting and fixing that are still to be taken from patrol. */
  readonly busyMinutes: Float64Array;
  /** Cumulative search of the cell, and what it will be at the end of today. */
  readonly exposure: Float64Array;
  readonly exposureTonight: Float64Array;
  /** Beta counts of beliefs, [cell * types + type]: handled by the deadline on record; really solved by then. */
  readonly handledYes: Float64Array;
  readonly handledNo: Float64Array;
  readonly solvedYes: Float64Array;
  readonly solvedNo: Float64Array;
  /** Patrol hours, sightings and score gained from them in the open month. */
  readonly monthHours: Float64Array;
  readonly monthSightings: Float64Array;
  readonly monthGainYuan: Float64Array;
  /** Learned: sightings per patrol hour, and score gain per sighting. */
  readonly sightingsPerHour: Float64Array;
  readonly gainPerSightingYuan: Float64Array;

  constructor(cells: number, types: number) {
    super();
    this.cells = cells;
    this.types = types;
    this.generation = new Int32Array(cells);
    this.chairDraw = new Float64Array(cells);
    this.effort = new Float64Array(cells);
    this.busyMinutes = new Float64Array(cells);
    this.exposure = new Float64Array(cells);
    this.exposureTonight = new Float64Array(cells);
    this.handledYes = new Float64Array(cells * types);
    this.handledNo = new Float64Array(cells * types);
    this.solvedYes = new Float64Array(cells * types);
    this.solvedNo = new Float64Array(cells * types);
    this.monthHours = new Float64Array(cells);
    this.monthSightings = new Float64Array(cells);
    this.monthGainYuan = new Float64Array(cells);
    this.sightingsPerHour = new Float64Array(cells);
    this.gainPerSightingYuan = new Float64Array(cells);
  }
}
