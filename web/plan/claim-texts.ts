// The registered files of the claims that touch zones, as they lie in scenarios/evidence.
import type { ZoneClaim } from '../../src/evidence/claim-on-plan.ts';
import p4 from '../../scenarios/evidence/p4-authority.yaml?raw';
import p5 from '../../scenarios/evidence/p5-heads.yaml?raw';
import p7 from '../../scenarios/evidence/p7-scattered.yaml?raw';
import p9 from '../../scenarios/evidence/p9-uniform-services.yaml?raw';
import p11 from '../../scenarios/evidence/p11-modes.yaml?raw';
import y8 from '../../scenarios/evidence/y8-unit-size.yaml?raw';

export const claimTexts: Readonly<Record<ZoneClaim, string>> = {
  'p4-authority': p4,
  'p5-heads': p5,
  'p7-scattered': p7,
  'p9-uniform-services': p9,
  'p11-modes': p11,
  'y8-unit-size': y8,
};
