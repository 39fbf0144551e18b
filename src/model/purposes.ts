// What each keyed draw decides: the purpose byte of the counter layout (src/core/random.ts), with origin key and occasion.
// Origin of an exogenous incident = (cell << 5 | type, ordinal); of a recurrence = childOrigin of its parent.
// Never reuse or renumber a purpose: every golden result rests on it.

export const purpose = {
  /** (cell<<5|type, ordinal), occasion 0: u0 gap to this arrival, w1 where in the cell. */
  arrival: 1,
  /** incident, 0: u0 time until it resolves by itself, u1 cumulative hazard at which it turns into a major incident. */
  fate: 2,
  /** incident, nth exposure to patrol: u0 search needed until sighted. */
  sight: 3,
  /** incident, nth notice: u0 gap to the notice, w1 which affected resident. */
  notice: 4,
  /** incident, 2 * nth notice (+1): Gumbel noise of telling the worker and calling the hotline; of silence. */
  residentNoise: 5,
  /** incident, 4 * generation of the post holder + call: Gumbel noise of the worker's five options. */
  workerNoise: 6,
  /** incident, 0: u0 whether a worker could fix it on the spot, u1 whether it needs coordination. */
  nature: 7,
  /** incident, nth case file: u0 intake time, u1 whether it returns to the block. */
  intake: 8,
  /** incident, nth case file: u0 whether disputed. */
  dispute: 9,
  /** incident, tier + 4 * nth case file: u0 whether coordination succeeds, u1 its time at the district tier. */
  coordination: 10,
  /** incident, 8 * attempt + stage: u0 service time, u1 whether it really solves. */
  service: 11,
  /** incident, attempt: u0 whether checked independently, u1 whether a paper closure is detected. */
  check: 12,
  /** incident, attempt: u0 time of the check, u1 whether the resident comes back. */
  callback: 13,
  /** incident, attempt: Gumbel noise of working on and of closing on paper. */
  paperNoise: 14,
  /** incident, week of the calendar: u0 whether audited. */
  audit: 15,
  /** incident, 0: u0 whether it recurs, u1 when; its childOrigin is the key of the recurrence. */
  recurrence: 16,
  /** incident, 0: w0 how many residents are affected, u1 severity. */
  affected: 17,
  /** incident, nth case file: u0 whether coordination at the zone succeeds. */
  zone: 50,
  /** incident, 0: u0 whether it is part of the work that was sunk into zones. */
  zoneWork: 51,
  /** incident, nth case file: u0 when a member of the fast-response group claims it. */
  claim: 52,
  /** (cell, 0), day: u0 absence of the post holder. */
  absence: 32,
  /** (cell, 0), month: u0 turnover. */
  turnover: 33,
  /** (cell, 0), month: w0 start of the surveyed run of residents. */
  survey: 34,
  /** incident, day of the run: u0 whether the report of that day is lost at intake. */
  lostIntake: 36,
  /** incident, 0: u0 whether the major incident it turned into, unrecorded, is put on record all the same. */
  surfacing: 37,
  /** people root, (cell, premises of the cell), generation: u0 what violating brings the owner, u1 whether tempted at all. */
  owner: 44,
  /** (cell, premises of the cell), month: u0 whether it changes hands. */
  ownerChange: 45,
  /** (town, 0), round: u0 day of the inspection within its round, u1 whether the secret date leaks. */
  inspectionDay: 46,
  /** (cell, premises of the cell), round: u0 whether visited. */
  visit: 47,
  /** (cell, premises of the cell), 2 * round (+1): Gumbel noise of closing and of leaving; of warning, u1 whether the owner petitions. */
  preparation: 48,
  /** (cell, 0), nth protest: u0 cumulative hazard at which it breaks out, w1 where in the cell. */
  protest: 49,
  /** incident, nth notice: u0 Gumbel noise of reporting through the platform, u1 of settling it among neighbours. */
  furtherNoise: 54,
  /** incident, 0: u0 whether neighbours can solve it, u1 how long that takes them. */
  selfSolving: 55,
  /** (cell, 0), day: u0 visits that households ask for, w1 whom they go to first. */
  visits: 58,
  /** incident, nth case file: u0 whether the grid worker settles it himself, u1 how long that takes. */
  sameDay: 59,
  /** (surge | cell<<5 | type, 1024 * day + 1023), 0: u0 how many additional incidents arise that day; (…, 1024 * day + i), 1: u0 when, w1 where. */
  surge: 56,
  /** incident, attempt: Gumbel noise of a collector's false pass and of the truth. */
  falseCheck: 60,
  /** incident, attempt: u0 whether the check is checked again. */
  backCheck: 61,
  /** incident, 16 * nth + matter (below): what desks, departments and posts do about the record. */
  strategy: 62,
  /** people root, (resident, 0), 0: u0 personal reluctance, u1 initial spread of trust. */
  resident: 64,
  /** people root, (cell, 0), 0: u0 whether the head chairs a residents' committee. */
  chair: 65,
  /** people root, (anchor cell of the zone, 0), 0: u0 ability of the zone's head. */
  zoneHead: 66,
  /** people root, (resident, 0), 0: u0 how late the resident joins the platform, u1 how late the resident takes part. */
  joining: 70,
  /** people root, (cell, 0), 0: u0 how strong the community's organisations are. */
  organisations: 71,
  /** people root, (cell, 0), 0: u0 how long the first holder of the post had been there. */
  tenure: 74,
  /** people root, (cell, 0), kind of resident: u0 its weight in the cell's mix. */
  residentMix: 78,
  /** people root, (town, organisation), 0: w0 the service category it likes best, w1 the other one it could offer. */
  serviceUnit: 79,
  /** (cell, 0), month: w0 where the run of residents begins who remember their visits to a service centre. */
  serviceMemory: 80,
  /** (cell, 0), day: w0 where the run of residents begins whom a visiting team meets. */
  teamVisit: 81,
  /** incident, day: u0 whether somebody tells the team of it, u1 whether a specialist settles it. */
  visitTells: 82,
  /** incident, week of the calendar: u0 whether superiors or media take it up. */
  takenUp: 91,
  /** people root, (town, 0), 0: u0 how long the first leader had been there. */
  inOffice: 92,
  /** (town, 0), 16 * nth leader + programme: u0 whether it outlives its leader. */
  outlives: 93,
  /** incident, day of the run: u0 whether the report of that day gets to the top of the relay tiers. */
  relayLost: 94,
  /** incident, nth case file: u0 whether a head of a relay tier settles it himself, u1 how long that takes. */
  relaySettles: 95,
  /** incident, 8 * nth case file + tier: u0 whether coordination at the relay tier succeeds. */
  relayCoordination: 96,
  /** incident, nth notice by firms: u0 gap to the notice; of the first, w1 which of the firms beside it. */
  firmNotice: 83,
  /** incident, 2 * nth notice (+1): Gumbel noise of a firm's telling the worker and calling; of its channel and of silence. */
  firmNoise: 84,
  /** people root, (cell, firm of the cell), 0: u0 reluctance, u1 whether it has irregularities of its own. */
  firm: 85,
  /** incident, nth notice (+16 after waiting in vain): u0 whether the firm that reported is inspected. */
  firmInspection: 86,
  /** incident, 0: u0 whether the standard way fits it. */
  misfit: 99,
  /** incident, 0: u0 whether a councillor hears of it, u1 whether the forum agrees on it. */
  forum: 100,
  /** incident, nth case file: u0 whether committee, owners and property firm take part in its coordination. */
  coHandling: 101,
  /** incident, nth notice: u0 Gumbel noise of bringing it to a place of the zone. */
  placeNoise: 102,
  /** people root, (resident, 0), 0: u0 how late the resident comes to know the zone. */
  zoneAwareness: 103,
} as const;

/** What a draw of purpose `strategy` is about. */
export const matter = {
  /** nth filing: Gumbel noise of a lighter category. */
  lighter: 0,
  /** nth attempt: Gumbel noise of editing the time; u0 the minute put in. */
  time: 1,
  minute: 2,
  /** nth filing: u0 whether it lies on a boundary; Gumbel noise of booking it to the neighbour. */
  boundary: 3,
  dump: 4,
  /** 512 * attempts + months begun: Gumbel noise of closing on paper at the end of a month. */
  rush: 5,
  /** nth filing: Gumbel noise of a dispute. */
  dispute: 6,
} as const;
