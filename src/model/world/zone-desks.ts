// The places of zones as residents meet them: minutes of walk and chance to find the nearest open, by cell; what desks take of a zone
// team's time; who knows the zone, what is thought of its places, and how often they were used. Set by mechanisms/zones.
import { ColumnPart } from '../../core/column-part.ts';
import type { Plan } from '../plan/plan.ts';
import { ZONES_MAX } from '../plan/zone-maps.ts';

export class ZoneDesks extends ColumnPart {
  /** Minutes on foot to the nearest place, and chance of finding it open, by cell; 0 = there is none or it is never open. */
  readonly walkMinutes: Float64Array;
  readonly openChance: Float64Array;
  /** Share of a zone team's time that desks take, [town * ZONES_MAX + zone]. */
  readonly deskShare: Float64Array;
  /** Share of residents who know the zone, by cell; NaN before there were places. */
  readonly awareness: Float64Array;
  /** How well what is brought to the places is answered, 0..1, by cell. */
  readonly belief: Float64Array;
  /** Visits of residents this month, by cell; and in the window. */
  readonly monthVisits: Float64Array;
  readonly visits = new Float64Array(1);
  /** Residents who know the zone, of all, at the end of the window; NaN where there are no places. */
  readonly awareAtEnd = new Float64Array(1).fill(NaN);
  readonly nearAtEnd = new Float64Array(1).fill(NaN);

  constructor({ cells, towns }: Plan) {
    super();
    this.walkMinutes = new Float64Array(cells);
    this.openChance = new Float64Array(cells);
    this.deskShare = new Float64Array(towns * ZONES_MAX);
    this.awareness = new Float64Array(cells).fill(NaN);
    this.belief = new Float64Array(cells).fill(0.5);
    this.monthVisits = new Float64Array(cells);
  }
}
