// Where two lives of one incident part.

import { describe, expect, it } from 'vitest';
import { firstDivergence } from '../../../src/experiment/passport/first-divergence.ts';
import type { Biography, BiographyStep } from '../../../src/model/ledger/tracer.ts';

const step = (
  minute: number,
  name: string,
  detail: Record<string, number> = {},
  ledger: BiographyStep['ledger'] = 'truth',
): BiographyStep => ({ minute, ledger, step: name, detail });
const life = (...steps: BiographyStep[]): Biography => ({
  origin0: 1,
  origin1: 2,
  cell: 0,
  type: 0,
  ariseMinute: 5,
  steps,
});

describe('two lives', () => {
  it('do not part when they are alike, however the terms of the same choice differ', () => {
    const one = life(step(10, 'worker-decides', { chosen: 3, base0: 1 }), step(10, 'hidden'));
    const other = life(step(10, 'worker-decides', { chosen: 3, base0: 9 }), step(10, 'hidden'));
    expect(firstDivergence(one, other)).toBeNull();
  });

  it('part where the worker decides otherwise, which is the reason for all that follows', () => {
    const hides = life(step(9, 'noticed'), step(10, 'worker-decides', { chosen: 4 }), step(10, 'hidden'));
    const reports = life(step(9, 'noticed'), step(10, 'worker-decides', { chosen: 0 }), step(10, 'recorded'));
    expect(firstDivergence(hides, reports)).toMatchObject({ index: 1, minute: 10, kind: 'decision' });
  });

  it('part where something else happens, or the same on the other ledger', () => {
    expect(firstDivergence(life(step(3, 'noticed')), life(step(7, 'hidden')))).toMatchObject({
      index: 0,
      minute: 3,
      kind: 'step',
    });
    expect(firstDivergence(life(step(3, 'recorded')), life(step(3, 'recorded', {}, 'record')))).toMatchObject(
      { kind: 'step' },
    );
  });

  it('part where the same happens at another time', () => {
    const found = firstDivergence(
      life(step(3, 'recorded'), step(9, 'closed')),
      life(step(3, 'recorded'), step(5, 'closed')),
    );
    expect(found).toMatchObject({ index: 1, minute: 5, kind: 'time' });
  });

  it('part where one goes on and the other does not', () => {
    const found = firstDivergence(life(step(3, 'recorded')), life(step(3, 'recorded'), step(5, 'closed')));
    expect(found).toMatchObject({ index: 1, minute: 5, kind: 'end', baseline: null });
    expect(firstDivergence(life(), life())).toBeNull();
  });
});
