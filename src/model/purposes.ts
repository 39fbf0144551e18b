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
  /** (cell, 0), day: u0 absence of the post holder. */
  absence: 32,
  /** (cell, 0), month: u0 turnover. */
  turnover: 33,
  /** (cell, 0), month: w0 start of the surveyed run of residents. */
  survey: 34,
  /** people root, (resident, 0), 0: u0 personal reluctance, u1 initial spread of trust. */
  resident: 64,
  /** people root, (cell, 0), 0: u0 whether the head chairs a residents' committee. */
  chair: 65,
  /** people root, (cell, 0), kind of resident: u0 its weight in the cell's mix. */
  residentMix: 78,
  /** people root, (town, organisation), 0: w0 the service category it likes best, w1 the other one it could offer. */
  serviceUnit: 79,
  /** (cell, 0), month: w0 where the run of residents begins who remember their visits to a service centre. */
  serviceMemory: 80,
  /** (cell, 0), day: w0 where the run of residents begins whom a visiting team meets. */
  visit: 81,
  /** incident, day: u0 whether somebody tells the team of it, u1 whether a specialist settles it. */
  visitTells: 82,
} as const;
