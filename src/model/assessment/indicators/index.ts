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
import { handledInTheEndRate } from './handled-in-the-end-rate.ts';
import { reworkShare } from './rework-share.ts';
import { overdueUnhandledRate } from './overdue-unhandled-rate.ts';
import { extensionRate } from './extension-rate.ts';
import { validReportRate } from './valid-report-rate.ts';
import { missedReportRate } from './missed-report-rate.ts';
import { dispatchAccuracy } from './dispatch-accuracy.ts';
import { onTimeDispatchRate } from './on-time-dispatch-rate.ts';
import { onTimeCheckRate } from './on-time-check-rate.ts';
import { responseRate } from './response-rate.ts';
import { callbackScore } from './callback-score.ts';
import { repeatComplaintRate } from './repeat-complaint-rate.ts';

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
  handledInTheEndRate,
  reworkShare,
  overdueUnhandledRate,
  extensionRate,
  validReportRate,
  missedReportRate,
  dispatchAccuracy,
  onTimeDispatchRate,
  onTimeCheckRate,
  responseRate,
  callbackScore,
  repeatComplaintRate,
];
