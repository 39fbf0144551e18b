// The engine: a stepper over one replication. init / advance / snapshot / restore / result (RULES 8). It owns the order of
// the day and the dispatch of events; what happens is in mechanisms, who decides in decisions.
import { WanggeError } from '../core/errors.ts';
import type { Columns } from '../core/snapshot.ts';
import { MINUTES_PER_DAY } from '../core/minutes-per-day.ts';
import type { Territory } from '../scenario/generate/territory.ts';
import type { DatedPolicies } from '../scenario/policy-timeline.ts';
import type { Policy, Scenario } from '../scenario/schema/scenario.ts';
import { PeriodClock } from './assessment/period-clock.ts';
import { lapsedPolicy, programmesOf } from './plan/carried-programmes.ts';
import { blockStaffOf, crewsOf } from './plan/station-layout.ts';
import { sunkCrews } from './plan/sunk-crews.ts';
import { dispatchEvent } from './mechanisms/event-dispatch.ts';
import { scheduleMeeting } from './mechanisms/coordination.ts';
import { readBooks, settleCohort, startDay } from './mechanisms/day-start.ts';
import { startService } from './mechanisms/handling.ts';
import { keepLapses } from './mechanisms/leader-turnover.ts';
import { staffAddedStations } from './mechanisms/staff-added-stations.ts';
import { openZonePlaces } from './mechanisms/zones/zone-places.ts';
import { formZoneTeams } from './mechanisms/zones/staff-zones.ts';
import { startArrivals } from './mechanisms/incident-arrival.ts';
import { startInspections } from './mechanisms/inspections/start-inspections.ts';
import { startGrievances } from './mechanisms/protest.ts';
import { startWorkforce } from './mechanisms/workforce.ts';
import { assertRecount } from './ledger/conservation.ts';
import { FateLog, type FateRows } from './ledger/fate-log.ts';
import { Tracer, type Biography } from './ledger/tracer.ts';
import { cellRows, type CellRows } from './outcome/cell-rows.ts';
import { writeOutcome } from './outcome/write-outcome.ts';
import type { Outcome } from './outcome/outcome.ts';
import { compilePlan, type Plan } from './plan/plan.ts';
import { changesMoreThanCosts, compileTownPolicy, type TownPolicy } from './plan/town-policy.ts';
import { World } from './world/world.ts';

export interface EngineOptions {
  readonly replication: number;
  /** Global indices of the towns to run, in any order, null = the whole district. */
  readonly towns: readonly number[] | null;
  /** Policy of every town (global index) until the reform day. */
  readonly policies: readonly Policy[];
}

/** Everything needed to continue a run: typed arrays only, so that it can be copied or transferred. */
export interface EngineSnapshot {
  readonly columns: Columns;
  readonly nextDay: number;
  readonly events: number;
}

export class Engine {
  readonly plan: Plan;
  readonly reformMinute: number;
  readonly endMinute: number;
  /** Simulation events executed so far. */
  events = 0;
  private readonly world: World;
  private readonly clock: PeriodClock;
  private readonly replication: number;
  private readonly towns: readonly number[] | null;
  private readonly baseline: readonly Policy[];
  private timeline: readonly DatedPolicies[] = [];
  private inForce: readonly Policy[];
  private district: Policy;
  private nextDay = 0;
  private finished = false;

  /** @throws WanggeError `unknown-town` */
  constructor(scenario: Scenario, territory: Territory, options: EngineOptions) {
    this.plan = compilePlan(scenario, territory, options.towns);
    this.replication = options.replication;
    this.towns = options.towns === null ? null : [...this.plan.selection.townIds];
    this.baseline = options.policies;
    this.inForce = options.policies;
    [this.district] = options.policies;
    this.reformMinute = this.plan.reformDay * MINUTES_PER_DAY;
    this.endMinute = this.plan.endDay * MINUTES_PER_DAY;
    this.world = new World(this.plan, this.compile(options.policies, null), options.replication);
    this.clock = new PeriodClock(this.plan);
    this.world.residents.initialise(this.plan, this.world.peopleRandom());
    startWorkforce(this.world);
    startInspections(this.world);
    startGrievances(this.world);
    startArrivals(this.world);
    for (let town = 0; town < this.plan.towns; town++) scheduleMeeting(this.world, town, 0);
    this.staffStations();
  }

  /** Minute up to which the run has come. */
  get nowMinute(): number {
    return this.world.events.now;
  }

  /**
   * Sets the policies that hold from the reform day on. Call before advancing beyond it, or after restoring a snapshot that
   * was taken later under the same design: staff and prices are in the snapshot, policies are not.
   */
  applyDesign(timeline: readonly DatedPolicies[]): void {
    this.timeline = timeline;
    const since = this.nextDay - 1 - this.plan.reformDay;
    const inForce = timeline.filter((candidate) => candidate.fromDay <= since).pop();
    if (inForce === undefined) return;
    this.inForce = inForce.policies;
    this.world.policies = this.compile(this.inForce);
    this.district = inForce.district;
  }

  /** Runs events up to a minute (not included). Cutting a run into slices changes nothing. */
  advance(untilMinute: number): void {
    const until = Math.min(untilMinute, this.endMinute);
    const { world } = this;
    while (world.events.now < until || this.nextDay * MINUTES_PER_DAY < until) {
      const dayStart = this.nextDay * MINUTES_PER_DAY;
      if (world.events.now >= dayStart && dayStart < until) {
        const day = this.nextDay;
        startDay(world, this.clock, day, (lapsed) => this.adoptPolicies(day, lapsed));
        this.nextDay++;
      }
      const slice = Math.min(until, this.nextDay * MINUTES_PER_DAY);
      while (world.events.next(slice)) {
        dispatchEvent(world);
        this.events++;
      }
    }
    if (world.events.now >= this.endMinute) this.finish();
  }

  /** Returns a copy of the whole state. */
  snapshot(): EngineSnapshot {
    return { columns: this.world.snapshot(), nextDay: this.nextDay, events: this.events };
  }

  /**
   * Goes back to a snapshot of this engine or of one with the same scenario, towns and replication. Policies are the baseline's
   * again until applyDesign is called.
   */
  restore(snapshot: EngineSnapshot): void {
    this.world.restore(snapshot.columns);
    this.nextDay = snapshot.nextDay;
    this.events = snapshot.events;
    this.timeline = [];
    this.inForce = this.baseline;
    this.world.policies = this.compile(this.baseline);
    [this.district] = this.baseline;
    this.finished = this.nowMinute >= this.endMinute;
  }

  /** Watches incidents by origin key, none for an empty list; biographies are collected from now on and change nothing else. */
  trace(origins: readonly (readonly [number, number])[]): void {
    this.world.tracer = origins.length === 0 ? null : new Tracer(origins);
  }

  /** Writes down the fate of every incident of the cohort from now on; changes nothing else. */
  logFates(): void {
    this.world.fates = new FateLog();
  }

  /** Returns the fates written down, none unless they were asked for. */
  fates(): FateRows {
    return (this.world.fates ?? new FateLog()).rows();
  }

  /** Returns the biographies of the watched incidents that have arisen. */
  biographies(): Biography[] {
    return this.world.tracer?.biographies() ?? [];
  }

  /** Lets somebody look at the state; who looks must change nothing (model/view). */
  look<Seen>(read: (world: World, clock: PeriodClock) => Seen): Seen {
    return read(this.world, this.clock);
  }

  /** Returns the outcome. @param design id that the outcome is filed under @throws WanggeError `run-unfinished` before the end */
  result(design: string, scenarioHash: string): Outcome {
    if (!this.finished) throw unfinished(this.nowMinute, this.endMinute);
    const { replication, towns } = this;
    return writeOutcome(this.world, { design, scenarioHash, replication, towns, events: this.events });
  }

  /** Returns the books by grid cell of a finished run. @throws WanggeError `run-unfinished` */
  cellRows(): CellRows {
    if (!this.finished) throw unfinished(this.nowMinute, this.endMinute);
    return cellRows(this.world);
  }

  private finish(): void {
    if (this.finished) return;
    this.finished = true;
    settleCohort(this.world);
    readBooks(this.world, this.plan.endDay);
    assertRecount(this.world);
  }

  /**
   * Puts the policies of a day into force. Returns by local town whether another one holds; on the reform day all do.
   * @param lapsed whether programmes have lapsed with their leaders, or were taken up again
   */
  private adoptPolicies(day: number, lapsed: boolean): boolean[] {
    const since = day - this.plan.reformDay;
    const dated = this.timeline.find((candidate) => candidate.fromDay === since);
    if (dated === undefined && !lapsed) return [];
    const before = this.world.policies;
    if (dated !== undefined) {
      this.inForce = dated.policies;
      this.district = dated.district;
      this.plan.selection.townIds.forEach((town, local) => {
        keepLapses(this.world, local, programmesOf(dated.policies[town]));
      });
    }
    this.world.policies = this.compile(this.inForce);
    if (dated !== undefined) this.staffStations();
    return this.world.policies.map(
      ({ source }, town) => since === 0 || changesMoreThanCosts(before[town].source, source),
    );
  }

  /** Compiles the policies of the towns, less what has lapsed there. */
  private compile(
    policies: readonly Policy[],
    lapsed: Int32Array | null = this.world.leaders.lapsed,
  ): TownPolicy[] {
    const compiled = new Map<Policy, TownPolicy>();
    return Array.from(this.plan.selection.townIds, (town, local) => {
      const policy = lapsed === null ? policies[town] : lapsedPolicy(policies[town], lapsed[local]);
      const known = compiled.get(policy) ?? compileTownPolicy(policy);
      compiled.set(policy, known);
      return known;
    });
  }

  /** Staffs stations as the policies say; waiting cases start where crews have become free. */
  private staffStations(): void {
    const { world, plan } = this;
    const { stations } = plan;
    formZoneTeams(world);
    openZonePlaces(world);
    for (let station = 0; station < stations.count; station++) {
      world.queues.setServers(station, this.serversOf(station));
      for (let item = world.queues.startNext(station); item !== 0; item = world.queues.startNext(station)) {
        startService(world, world.cases.rowAt(item));
      }
    }
    staffAddedStations(world);
  }

  private serversOf(station: number): number {
    const { stations, selection } = this.plan;
    if (station >= stations.firstBlock && station < stations.firstDistrict) {
      const community = station - stations.firstBlock;
      const { organisation } = this.world.policies[selection.communityTown[community]].source;
      return blockStaffOf(organisation, selection.communityIds[community], this.plan.territory.communities);
    }
    const department = station % stations.departments;
    if (station >= stations.firstDistrict) {
      const { departments } = this.district;
      const at = station - stations.firstDistrict;
      const margin = departments.list[at].margin * departments.districtReserve;
      return crewsOf(stations.plannedLoad[station], margin, departments.capacity);
    }
    const { departments, zones } = this.world.policies[Math.floor(station / stations.departments)].source;
    const { margin } = departments.list[department];
    const crews = crewsOf(stations.plannedLoad[station], margin, departments.capacity);
    return crews - sunkCrews(crews, zones);
  }
}

function unfinished(nowMinute: number, endMinute: number): WanggeError {
  return new WanggeError(
    'run-unfinished',
    {
      zh: `模拟只进行到第 ${nowMinute} 分钟，到第 ${endMinute} 分钟结束后才有结果`,
      en: `The run stands at minute ${nowMinute}; its outcome is known when it ends at minute ${endMinute}`,
    },
    { nowMinute, endMinute },
  );
}
