// A comparison begins with sampled towns and goes on to the district, unless the user wants one of the two.

import { expect, it } from 'vitest';
import { untouchedPlan } from '../../../web/plan/plan.ts';
import { stagesOf } from '../../../web/plan/stages.ts';

const plan = { ...untouchedPlan('x'), replications: 40 };

it('sampled towns first, then the district with all worlds', () => {
  expect(stagesOf(plan, [3], 15, false)).toEqual([
    { towns: [3], worlds: 10 },
    { towns: null, worlds: 40 },
  ]);
});

it('one of the two when that is wanted', () => {
  expect(stagesOf({ ...plan, scope: 'sample' }, [3], 15, false)).toEqual([{ towns: [3], worlds: 40 }]);
  expect(stagesOf({ ...plan, scope: 'district' }, [3], 15, false)).toEqual([{ towns: null, worlds: 40 }]);
});

it('a district that is its own sample is run once', () => {
  expect(stagesOf(plan, [0], 1, true)).toEqual([{ towns: null, worlds: 40 }]);
});

it('an empty screen gets one world first, shared among the workers', () => {
  expect(stagesOf(plan, [3], 15, true)[0]).toEqual({ towns: [3], worlds: 1 });
  expect(stagesOf({ ...plan, scope: 'sample' }, [3], 15, true)).toEqual([
    { towns: [3], worlds: 1 },
    { towns: [3], worlds: 40 },
  ]);
});
