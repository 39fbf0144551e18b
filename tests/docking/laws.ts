// Index of the laws: a new one is a file in laws/ and its two lines here.

import type { Law } from './law.ts';
import { competingDiscovery } from './laws/competing-discovery.ts';
import { generalService } from './laws/general-service.ts';
import { hiddenStock } from './laws/hidden-stock.ts';
import { officeHours } from './laws/office-hours.ts';
import { patrolSearch } from './laws/patrol-search.ts';
import { pooling } from './laws/pooling.ts';
import { priorities } from './laws/priorities.ts';
import { severalServers } from './laws/several-servers.ts';
import { singleServer } from './laws/single-server.ts';
import { stockKernel } from './laws/stock-kernel.ts';
import { tandem } from './laws/tandem.ts';

export const laws: readonly Law[] = [
  singleServer,
  severalServers,
  generalService,
  priorities,
  pooling,
  tandem,
  officeHours,
  stockKernel,
  hiddenStock,
  competingDiscovery,
  patrolSearch,
];
