// The static list of indicators, in the order of the scenario schema's identifiers.
import type { Indicator } from './_contract.ts';
import { callbackSatisfaction } from './callback-satisfaction.ts';
import { closureRate } from './closure-rate.ts';
import { discoveryPatrolShare } from './discovery-patrol-share.ts';
import { discoveryQuota } from './discovery-quota.ts';
import { handlingRate } from './handling-rate.ts';
import { inspectionCompliance } from './inspection-compliance.ts';
import { onTimeRate } from './on-time-rate.ts';
import { reportingQuota } from './reporting-quota.ts';
import { reportingRate } from './reporting-rate.ts';
import { caseMixHandlingRate } from './case-mix-handling-rate.ts';
import { surveySatisfaction } from './survey-satisfaction.ts';
import { weightedHandlingRate } from './weighted-handling-rate.ts';

export const indicators: readonly Indicator[] = [
  discoveryPatrolShare,
  discoveryQuota,
  reportingRate,
  reportingQuota,
  handlingRate,
  closureRate,
  onTimeRate,
  callbackSatisfaction,
  surveySatisfaction,
  inspectionCompliance,
  weightedHandlingRate,
  caseMixHandlingRate,
];
