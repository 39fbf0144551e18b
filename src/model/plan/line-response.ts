// How the line departments respond in a town, as flat numbers: what the settings of the organisation become once the zones'
// and the street's roles and powers are counted in. With both switched off every number is the organisation's own, to the bit.
import type { Policy } from '../../scenario/schema/scenario.ts';
import { heldPowers, resistanceLeft, strongerOf } from './power-effects.ts';
import { serviceShare } from './street-effort.ts';

/** However much else it is paid for, intake goes on: it takes at most ten times as long (assumption). */
const LEAST_ATTENTION = 0.1;

export interface LineResponse {
  /** Probability that one party disputes a dispatch that no list settles, and how many count beside the departments. */
  readonly disputeEach: number;
  readonly furtherParties: number;
  readonly disputeDelayHours: number;
  readonly returnToBlock: number;
  readonly blockSolveProbability: number;
  readonly communityCoordinationHours: number;
  readonly townAuthority: number;
  readonly leaderHoursPerWeek: number;
  readonly intakeHours: number;
  /** Share of the street's attention that its residents' cases have, above 0 and at most 1. */
  readonly attention: number;
  /** Hours and hand-overs of the way through the district centre before intake. */
  readonly roundTripHours: number;
  readonly roundTripHops: number;
  readonly independentCheckShare: number;
  /** Stake of a department in a case relative to the scheme's. */
  readonly stakeFactor: number;
  /** Authority of a zone whose head is of mean ability, 0..1, what ability adds per standard deviation; hours of an attempt. */
  readonly zoneAuthority: number;
  readonly zoneAbilitySd: number;
  readonly zoneHours: number;
}

const none: Readonly<Record<string, boolean>> = {};

/** Compiles the response of a town's departments. */
export function compileLineResponse(policy: Policy): LineResponse {
  const { organisation, zones, street, powers } = policy;
  const clarity = 1 - zones.ambiguity;
  const ofZone = heldPowers(zones.on ? zones.powers : none, powers, clarity);
  const ofStreet = heldPowers(street.on ? street.powers : none, powers, 1);
  const held = strongerOf(ofZone, ofStreet);
  const share = street.on ? serviceShare(street) : 1;
  const attention = Math.max(LEAST_ATTENTION, share);
  const terminal = street.on && street.role === 'terminal';
  const hold = street.on && street.assessedByDepartments ? street.departmentsWeight : 0;
  const delays = resistanceLeft(held, 'delays');
  const rank = zones.on ? risen(zones.headRank, zones.rankStrength) : 0;
  return {
    disputeEach:
      organisation.disputeProbability *
      (1 - organisation.responsibilityListCoverage) *
      resistanceLeft(held, 'disputes'),
    furtherParties: zones.on ? zones.ambiguity : 0,
    disputeDelayHours: organisation.disputeDelayHours * delays,
    returnToBlock:
      organisation.returnToBlock * (street.on && street.role === 'platform' ? street.platformReturns : 1),
    blockSolveProbability: raised(organisation.blockSolveProbability, resistanceLeft(held, 'block')),
    communityCoordinationHours: organisation.communityCoordinationHours * delays,
    townAuthority: raised(organisation.townAuthority * (1 - hold), resistanceLeft(ofStreet, 'authority')),
    leaderHoursPerWeek: organisation.leaderHoursPerWeek * share,
    intakeHours: organisation.intakeHours / attention,
    attention,
    roundTripHours: terminal ? street.districtRoundTripHours : 0,
    roundTripHops: terminal ? 2 : 0,
    independentCheckShare: raised(organisation.independentCheckShare, resistanceLeft(held, 'checks')),
    stakeFactor: 2 - resistanceLeft(held, 'stakes'),
    zoneAuthority: raised(rank, resistanceLeft(ofZone, 'authority')) * clarity,
    zoneAbilitySd: zones.headAbilitySd,
    zoneHours: zones.coordinationHours * delays,
  };
}

/** What a share becomes when of its shortfall only some is left; the share itself, to the bit, when all is. */
function raised(share: number, left: number): number {
  return left === 1 ? share : 1 - (1 - share) * left;
}

/** Authority that rank alone gives: each level overcomes its share of what resistance is left. */
function risen(levels: number, each: number): number {
  let left = 1;
  for (let level = 0; level < levels; level++) left *= 1 - each;
  return 1 - left;
}
