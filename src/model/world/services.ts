// What is known of service centres and what they have done: awareness by grid, and the sums over the months of the window from
// which measures are made. Networks of centres are derived from policy and kept beside, never part of a snapshot.
import { ColumnPart } from '../../core/column-part.ts';
import type { KeyedRandom } from '../../core/random.ts';
import type { Policy } from '../../scenario/schema/scenario.ts';
import type { Plan } from '../plan/plan.ts';
import { compileServiceNetwork, type ServiceNetwork } from '../plan/services/service-network.ts';
import { ServiceNeeds } from '../plan/services/service-needs.ts';

/** Sums over the months that begin in the window. */
export const serviceFields = [
  /** Visits wanted; of these met by communities, and met by anyone. */
  'wanted',
  'communityMet',
  'met',
  /** Visits to centres, of these repeating what communities offer, and residents sent away. */
  'visits',
  'repeated',
  'turnedAway',
  /** Visits served by local organisations. */
  'unitVisits',
  'yuan',
  'residentMonths',
  'nearResidentMonths',
  /** Visits of firms wanted, and met; residents who know of the centres, months together. */
  'firmWanted',
  'firmMet',
  'awareResidentMonths',
  /** Needs met at centres where trips are counted: how many, trips, hours, guided, hand-overs made by residents. */
  'needsServed',
  'trips',
  'residentHours',
  'guidedNeeds',
  'ownHandOvers',
] as const;
export type ServiceField = (typeof serviceFields)[number];
export const serviceField = Object.fromEntries(serviceFields.map((name, index) => [name, index])) as Record<
  ServiceField,
  number
>;

export class Services extends ColumnPart {
  /** Share of residents who know of the centres, by cell; NaN before there were any. */
  readonly awareness: Float64Array;
  readonly sums = new Float64Array(serviceFields.length);
  /** Over the months of the window, by cell: access, visits wanted, and met. */
  readonly access: Float64Array;
  readonly wanted: Float64Array;
  readonly met: Float64Array;
  private readonly plan: Plan;
  /** Generator of people, for traits of organisations. */
  readonly people: KeyedRandom;
  private readonly networks: (ServiceNetwork | undefined)[] = [];
  private readonly compiledFrom: (Policy['services'] | undefined)[] = [];
  private needs: ServiceNeeds | undefined;

  constructor(plan: Plan, people: KeyedRandom) {
    super();
    this.plan = plan;
    this.people = people;
    this.awareness = new Float64Array(plan.cells).fill(NaN);
    this.access = new Float64Array(plan.cells);
    this.wanted = new Float64Array(plan.cells);
    this.met = new Float64Array(plan.cells);
  }

  /** Returns the centres of a local town under its policy, compiled when the policy is new. */
  network(town: number, settings: Policy['services']): ServiceNetwork {
    const known = this.networks[town];
    if (known !== undefined && this.compiledFrom[town] === settings) return known;
    this.needs ??= new ServiceNeeds(this.plan, this.people);
    const network = compileServiceNetwork(this.plan, this.needs, town, settings);
    this.networks[town] = network;
    this.compiledFrom[town] = settings;
    return network;
  }

  /** Adds to a sum. @param index from serviceField */
  add(index: number, amount: number): void {
    this.sums[index] += amount;
  }
}
