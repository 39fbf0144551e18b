// Index of the laws: a new one is a file in laws/ and its two lines here.

import type { Law } from './law.ts';
import { announcedAudit } from './laws/announced-audit.ts';
import { auditAndSanction } from './laws/audit-and-sanction.ts';
import { auditAndVoice } from './laws/audit-and-voice.ts';
import { captureRecapture } from './laws/capture-recapture.ts';
import { competingDiscovery } from './laws/competing-discovery.ts';
import { departmentQueue } from './laws/department-queue.ts';
import { diffusion } from './laws/diffusion.ts';
import { dilution } from './laws/dilution.ts';
import { distortion } from './laws/distortion.ts';
import { dresher } from './laws/dresher.ts';
import { effortOneTask } from './laws/effort-one-task.ts';
import { escalation } from './laws/escalation.ts';
import { generalService } from './laws/general-service.ts';
import { hiddenStock } from './laws/hidden-stock.ts';
import { inspectionGame } from './laws/inspection-game.ts';
import { jointSilence } from './laws/joint-silence.ts';
import { knifeEdge } from './laws/knife-edge.ts';
import { noWeights } from './laws/no-weights.ts';
import { officeHours } from './laws/office-hours.ts';
import { patrolGround } from './laws/patrol-ground.ts';
import { patrolSearch } from './laws/patrol-search.ts';
import { pieceRate } from './laws/piece-rate.ts';
import { pooling } from './laws/pooling.ts';
import { priorities } from './laws/priorities.ts';
import { quantalResponse } from './laws/quantal-response.ts';
import { ratchet } from './laws/ratchet.ts';
import { regressionToMean } from './laws/regression-to-mean.ts';
import { selectiveReporting } from './laws/selective-reporting.ts';
import { severalServers } from './laws/several-servers.ts';
import { singleServer } from './laws/single-server.ts';
import { stockKernel } from './laws/stock-kernel.ts';
import { tandem } from './laws/tandem.ts';
import { thresholdBonus } from './laws/threshold-bonus.ts';
import { thresholds } from './laws/thresholds.ts';
import { tournament } from './laws/tournament.ts';

export const laws: readonly Law[] = [
  singleServer,
  severalServers,
  generalService,
  departmentQueue,
  priorities,
  pooling,
  tandem,
  officeHours,
  stockKernel,
  hiddenStock,
  competingDiscovery,
  patrolSearch,
  patrolGround,
  captureRecapture,
  escalation,
  effortOneTask,
  distortion,
  dilution,
  tournament,
  thresholdBonus,
  selectiveReporting,
  pieceRate,
  knifeEdge,
  quantalResponse,
  regressionToMean,
  noWeights,
  auditAndVoice,
  auditAndSanction,
  inspectionGame,
  announcedAudit,
  dresher,
  ratchet,
  jointSilence,
  thresholds,
  diffusion,
];
