// The world of one run: all mutable state, in typed arrays, as parts that can be copied out and put back.
// Mechanisms are functions over it; it knows no mechanism and decides nothing.
import { EventCalendar } from '../../core/event-calendar.ts';
import { KeyedRandom, rootKey } from '../../core/random.ts';
import { StationTable } from '../../core/station.ts';
import {
  columnOf,
  prefixColumns,
  selectColumns,
  type Columns,
  type Snapshotable,
} from '../../core/snapshot.ts';
import { Tally } from '../ledger/tally.ts';
import { addedStations } from '../plan/added-stations.ts';
import { PEOPLE_DOMAIN, type Plan } from '../plan/plan.ts';
import type { TownPolicy } from '../plan/town-policy.ts';
import type { FateLog } from '../ledger/fate-log.ts';
import type { Tracer } from '../ledger/tracer.ts';
import { makeCaseTable, type CaseTable } from './case-table.ts';
import { CellBooks } from './cell-books.ts';
import { CostBooks } from './cost-books.ts';
import { CellLists } from './cell-lists.ts';
import { Forum } from './forum.ts';
import { Grievances } from './grievances.ts';
import { CommunityLife } from './community-life.ts';
import { HotlineDay } from './hotline-day.ts';
import { Leaders } from './leaders.ts';
import { makeIncidentTable, type IncidentTable } from './incident-table.ts';
import { ActorBooks } from './actor-books.ts';
import { JointParties } from './joint-parties.ts';
import { PlatformUse } from './platform-use.ts';
import { DutyBooks } from './duty-books.ts';
import { Enterprises } from './enterprises.ts';
import { PatrolMap } from './patrol-map.ts';
import { Posts } from './posts.ts';
import { Premises } from './premises.ts';
import { Residents } from './residents.ts';
import { Scorecards } from './scorecards.ts';
import { ZoneDesks } from './zone-desks.ts';
import { ZoneTeams } from './zone-teams.ts';
import { SenseOfSafety } from './sense-of-safety.ts';
import { Standards } from './standards.ts';
import { Targets } from './targets.ts';
import { TroubleBook } from './trouble-book.ts';
import { StrategyBooks } from './strategy-books.ts';
import { Tenure } from './tenure.ts';
import { Services } from './services.ts';
import { Supervision } from './supervision.ts';

export class World implements Snapshotable {
  readonly plan: Plan;
  readonly luck: KeyedRandom;
  readonly events: EventCalendar;
  readonly queues: StationTable;
  readonly incidents: IncidentTable;
  readonly cases: CaseTable;
  readonly residents: Residents;
  readonly posts: Posts;
  readonly lists: CellLists;
  readonly workerCards: Scorecards;
  readonly townCards: Scorecards;
  readonly tally: Tally;
  readonly premises: Premises;
  readonly grievances: Grievances;
  readonly zoneTeams: ZoneTeams;
  readonly platform: PlatformUse;
  readonly community: CommunityLife;
  readonly hotline: HotlineDay;
  /** Generator of people, for traits that are drawn when they are needed; has no state that outlives a draw. */
  readonly people: KeyedRandom;
  readonly patrolMap: PatrolMap;
  readonly dutyBooks: DutyBooks;
  readonly costs = new CostBooks();
  readonly targets: Targets;
  readonly trouble: TroubleBook;
  readonly standards: Standards;
  readonly tenure: Tenure;
  readonly strategyBooks: StrategyBooks;
  readonly services: Services;
  readonly supervision: Supervision;
  readonly leaders: Leaders;
  readonly enterprises: Enterprises;
  readonly safety: SenseOfSafety;
  readonly forum: Forum;
  readonly jointParties: JointParties;
  readonly zoneDesks: ZoneDesks;
  readonly actorBooks: ActorBooks;
  readonly cellBooks: CellBooks;
  /** Next arrival of each (cell, type) in days, its place in the cell, and its ordinal. */
  readonly nextArrivalDay: Float64Array;
  readonly nextArrivalPlace: Int32Array;
  readonly arrivalOrdinal: Int32Array;
  /** Learned by a town: hidden incidents of a type that the public exposed, or not; [town * types + type]. */
  readonly exposedYes: Float64Array;
  readonly exposedNo: Float64Array;
  /** Policy in force per local town; replaced by the engine, never part of a snapshot. */
  policies: readonly TownPolicy[];
  /** Watches single incidents; never influences anything. */
  tracer: Tracer | null = null;
  /** Writes down fates one by one; never influences anything. */
  fates: FateLog | null = null;

  constructor(plan: Plan, policies: readonly TownPolicy[], replication: number) {
    const { cells, towns, types, scenario, selection } = plan;
    const [root0, root1] = rootKey(scenario.seed, replication);
    this.plan = plan;
    this.policies = policies;
    this.luck = new KeyedRandom(root0, root1);
    this.events = new EventCalendar(plan.endDay, Math.max(1024, selection.residents >> 2), 'drop');
    const rows = Math.max(256, selection.residents >> 3);
    this.queues = new StationTable(plan.stations.count + addedStations(plan), 1, rows >> 1);
    this.incidents = makeIncidentTable(rows);
    this.cases = makeCaseTable(rows >> 1);
    this.residents = new Residents(selection.residents);
    this.posts = new Posts(cells, types.count);
    this.lists = new CellLists(cells);
    this.workerCards = new Scorecards(cells);
    this.townCards = new Scorecards(towns);
    this.tally = new Tally(plan);
    this.premises = new Premises(plan);
    this.grievances = new Grievances(scenario.protest.on ? cells : 0);
    this.zoneTeams = new ZoneTeams(plan);
    this.platform = new PlatformUse(cells, towns);
    this.community = new CommunityLife(plan);
    this.hotline = new HotlineDay(towns);
    this.people = this.peopleRandom();
    this.targets = new Targets(cells);
    this.trouble = new TroubleBook(towns);
    this.standards = new Standards(towns, types.priorBelief);
    this.patrolMap = new PatrolMap(cells, towns * types.count);
    this.dutyBooks = new DutyBooks(cells);
    this.tenure = new Tenure(cells);
    this.strategyBooks = new StrategyBooks(towns);
    this.services = new Services(plan, this.peopleRandom());
    this.supervision = new Supervision(towns);
    this.leaders = new Leaders(towns);
    this.enterprises = new Enterprises(plan);
    this.safety = new SenseOfSafety(cells);
    this.forum = new Forum(plan.communities);
    this.jointParties = new JointParties(plan.communities);
    this.zoneDesks = new ZoneDesks(plan);
    this.cellBooks = new CellBooks(cells);
    this.actorBooks = new ActorBooks(plan.stations.departments);
    this.nextArrivalDay = new Float64Array(cells * types.count);
    this.nextArrivalPlace = new Int32Array(cells * types.count);
    this.arrivalOrdinal = new Int32Array(cells * types.count);
    this.exposedYes = new Float64Array(towns * types.count);
    this.exposedNo = new Float64Array(towns * types.count);
  }

  /** Returns the generator of people, which replications share. */
  peopleRandom(): KeyedRandom {
    const [root0, root1] = rootKey(this.plan.scenario.seed, 0, PEOPLE_DOMAIN);
    return new KeyedRandom(root0, root1);
  }

  /** Returns the station of cases waiting for the joint meeting of a local town. */
  meetingStation(town: number): number {
    return this.plan.stations.count + town;
  }

  snapshot(): Columns {
    const { nextArrivalDay, nextArrivalPlace, arrivalOrdinal, exposedYes, exposedNo } = this;
    const own = { nextArrivalDay, nextArrivalPlace, arrivalOrdinal, exposedYes, exposedNo };
    let columns: Columns = {};
    for (const [name, part] of this.parts())
      columns = { ...columns, ...prefixColumns(name, part.snapshot()) };
    for (const [name, array] of Object.entries(own)) columns[`world.${name}`] = array.slice();
    return columns;
  }

  restore(columns: Columns): void {
    for (const [name, part] of this.parts()) part.restore(selectColumns(name, columns));
    const own = selectColumns('world', columns);
    this.nextArrivalDay.set(columnOf(own, 'nextArrivalDay', Float64Array));
    this.nextArrivalPlace.set(columnOf(own, 'nextArrivalPlace', Int32Array));
    this.arrivalOrdinal.set(columnOf(own, 'arrivalOrdinal', Int32Array));
    this.exposedYes.set(columnOf(own, 'exposedYes', Float64Array));
    this.exposedNo.set(columnOf(own, 'exposedNo', Float64Array));
  }

  private parts(): [string, Snapshotable][] {
    return [
      ['events', this.events],
      ['queues', this.queues],
      ['incidents', this.incidents],
      ['cases', this.cases],
      ['residents', this.residents],
      ['posts', this.posts],
      ['lists', this.lists],
      ['workerCards', this.workerCards],
      ['townCards', this.townCards],
      ['tally', this.tally],
      ['premises', this.premises],
      ['grievances', this.grievances],
      ['zoneTeams', this.zoneTeams],
      ['platform', this.platform],
      ['community', this.community],
      ['patrolMap', this.patrolMap],
      ['dutyBooks', this.dutyBooks],
      ['costs', this.costs],
      ['targets', this.targets],
      ['trouble', this.trouble],
      ['standards', this.standards],
      ['hotline', this.hotline],
      ['tenure', this.tenure],
      ['strategyBooks', this.strategyBooks],
      ['services', this.services],
      ['supervision', this.supervision],
      ['leaders', this.leaders],
      ['enterprises', this.enterprises],
      ['safety', this.safety],
      ['forum', this.forum],
      ['jointParties', this.jointParties],
      ['zoneDesks', this.zoneDesks],
      ['actorBooks', this.actorBooks],
      ['cellBooks', this.cellBooks],
    ];
  }
}
