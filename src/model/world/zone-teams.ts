// Zone teams: how many people of the departments serve in each zone and which share of each department's work went with
// them; and how long hard matters of each grid cell took, so that zones can be held against each other. Set by
// mechanisms/zones, decides nothing.
import { ColumnPart } from '../../core/column-part.ts';
import type { Columns } from '../../core/snapshot.ts';
import type { Plan } from '../plan/plan.ts';
import { ZONES_MAX } from '../plan/zone-maps.ts';

export class ZoneTeams extends ColumnPart {
  /** People by [town * ZONES_MAX + zone]. */
  readonly members: Int32Array;
  /** Share of a department's work in a town that is the zone teams', [town * departments + department]. */
  readonly workShare: Float64Array;
  /** Incidents of the cohort that need coordination, and their restricted days to solution, by local cell. */
  readonly coordinated: Float64Array;
  readonly coordinatedDays: Float64Array;

  constructor(plan: Plan) {
    super();
    this.members = new Int32Array(plan.towns * ZONES_MAX);
    this.workShare = new Float64Array(plan.towns * plan.stations.departments);
    this.coordinated = new Float64Array(plan.cells);
    this.coordinatedDays = new Float64Array(plan.cells);
  }

  protected override columns(): Columns {
    const { members, workShare, coordinated, coordinatedDays } = this;
    return { members, workShare, coordinated, coordinatedDays };
  }
}
