// Every measure that comparisons report, in the order in which they are shown. A mechanism with measures of its own
// declares and computes them in one file of measures/ and adds a line here and in measure-outcome.ts.
import { actorCostDeclarations } from './measures/actor-cost-measures.ts';
import { calibrationDeclarations } from './measures/calibration-measures.ts';
import { costDeclarations } from './measures/cost-declarations.ts';
import type { MeasureDeclaration } from './measures/declaration.ts';
import { dutyDeclarations } from './measures/duty-measures.ts';
import { employmentDeclarations } from './measures/employment-measures.ts';
import { firmDeclarations } from './measures/firm-measures.ts';
import { gapDeclarations } from './measures/gap-declarations.ts';
import {
  inspectionCostDeclarations,
  inspectionGapDeclarations,
  inspectionRecordDeclarations,
  inspectionTruthDeclarations,
} from './measures/inspection-measures.ts';
import { leaderDeclarations } from './measures/leader-measures.ts';
import { lineDeclarations } from './measures/line-measures.ts';
import { listDeclarations } from './measures/list-measures.ts';
import { residentDeclarations } from './measures/resident-measures.ts';
import { navigationDeclarations } from './measures/navigation-measures.ts';
import { patrolDeclarations } from './measures/patrol-measures.ts';
import { relayDeclarations } from './measures/relay-measures.ts';
import { recordDeclarations } from './measures/record-declarations.ts';
import { socialDeclarations } from './measures/social-measures.ts';
import { strategyDeclarations } from './measures/strategy-measures.ts';
import { outreachDeclarations } from './measures/outreach-measures.ts';
import { serviceDeclarations } from './measures/service-measures.ts';
import { truthDeclarations } from './measures/truth-declarations.ts';
import { remediesDeclarations } from './measures/remedies-measures.ts';
import { superiorsDeclarations } from './measures/superiors-measures.ts';
import { actorDeclarations } from './measures/actor-measures.ts';
import { forumDeclarations } from './measures/forum-measures.ts';
import { jointRewardDeclarations } from './measures/joint-reward-measures.ts';
import { zonePlaceDeclarations } from './measures/zone-place-measures.ts';
import { strataDeclarations } from './measures/strata-measures.ts';
import { workloadDeclarations } from './measures/workload-measures.ts';

export type { Ledger, MeasureDeclaration } from './measures/declaration.ts';

export const measures: readonly MeasureDeclaration[] = [
  ...truthDeclarations,
  ...inspectionTruthDeclarations,
  ...recordDeclarations,
  ...inspectionRecordDeclarations,
  ...gapDeclarations,
  ...inspectionGapDeclarations,
  ...costDeclarations,
  ...workloadDeclarations,
  ...inspectionCostDeclarations,
  ...lineDeclarations,
  ...residentDeclarations,
  ...patrolDeclarations,
  ...dutyDeclarations,
  ...actorCostDeclarations,
  ...superiorsDeclarations,
  ...remediesDeclarations,
  ...employmentDeclarations,
  ...strategyDeclarations,
  ...calibrationDeclarations,
  ...serviceDeclarations,
  ...outreachDeclarations,
  ...listDeclarations,
  ...leaderDeclarations,
  ...relayDeclarations,
  ...firmDeclarations,
  ...navigationDeclarations,
  ...socialDeclarations,
  ...forumDeclarations,
  ...jointRewardDeclarations,
  ...zonePlaceDeclarations,
  ...strataDeclarations,
  ...actorDeclarations,
];
