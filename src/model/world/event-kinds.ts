// The kinds of simulation event. The number is also the priority among events of one minute (RULES 6): what is known
// first, then what is decided, then what is counted.

export const eventKind = {
  /** An incident ends by itself or turns into a major incident. a = incident. */
  fate: 1,
  /** A solved incident comes back. a = incident. */
  recur: 2,
  /** A joint meeting of a town. a = local town. */
  meeting: 3,
  /** A crew has finished a stage. a = case file. */
  serviceEnd: 4,
  /** The check of a handled case. a = case file. */
  check: 5,
  /** Coordination at the community, or at the district, is over. a = case file. */
  communityCoordinated: 6,
  districtCoordinated: 7,
  /** Intake is over. a = case file. */
  dispatch: 8,
  /** A disputed dispatch is settled. a = case file. */
  settled: 9,
  /** The worker comes upon an incident on patrol. a = incident. */
  sight: 10,
  /** A resident notices an incident. a = incident. */
  notice: 11,
  /** The worker hears of it from a resident. a = incident. */
  told: 12,
  /** A resident has waited long enough after telling the worker. a = incident. */
  patience: 13,
  /** A resident comes back after a paper closure. a = incident. */
  comeBack: 14,
  /** A case file falls due. a = case file. */
  deadline: 15,
  /** Neighbours have waited longer than promised for an incident that is still open. a = incident. */
  waiting: 16,
  /** Coordination at the zone is over. a = case file. */
  zoneCoordinated: 22,
  /** A desk of the street is done with intake. a = case file. */
  deskDone: 23,
  /** Neighbours have solved an incident among themselves. a = incident. */
  selfSolved: 26,
  /** The grid worker has done what he could about a simple matter. a = case file. */
  sameDay: 29,
  /** Teams visit the grids of the day. */
  visits: 32,
  /** A campaign day of joint enforcement. a = local town. */
  campaign: 33,
  /** The departments of a case have finished together. a = case file. */
  jointEnd: 34,
  /** A supervised matter is chased. a = case file. */
  chase: 39,
  /** Coordination at a relay tier is over. a = case file. */
  relayCoordinated: 40,
  /** A firm beside it notices an incident; has waited in vain for the worker; has waited longer than promised. a = incident. */
  firmNotice: 35,
  firmPatience: 36,
  firmWaiting: 37,
  /** Councillors' forums meet. */
  forum: 43,
} as const;
