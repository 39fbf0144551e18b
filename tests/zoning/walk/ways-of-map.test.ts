// Streets of a map become ways on foot: round the water where a straight line would cross it.
import { describe, expect, it } from 'vitest';
import { putuoNorms } from '../../../src/zoning/norms/zone-norms.ts';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { scorePlan } from '../../../src/zoning/scoreboard/score-plan.ts';
import { walkAlong } from '../../../src/zoning/walk/street-walk.ts';
import { waysOfMap } from '../../../src/zoning/walk/ways-of-map.ts';
import { squareMap } from '../square-map.ts';

const units = squareMap({ columns: 3, rows: 1 });
const cells = 'none';
/** Two junctions at the middles of the outer cells, joined by a long way round. */
const streets = {
  nodes: `${units.x[0]} ${units.y[0]}\n${units.x[2]} ${units.y[2]}\n`,
  edges: '0 1 9\n',
};

describe('ways of a map', () => {
  it('are none without streets', () => {
    expect(waysOfMap(undefined, units, 1.3)).toBeNull();
    expect(waysOfMap({ cells }, units, 1.3)).toBeNull();
  });

  it('are as long as the streets', () => {
    const ways = waysOfMap({ cells, streets }, units, 1.3);
    expect(ways && walkAlong(ways).kmFrom(0)[2]).toBe(9);
  });

  it('lengthen the walks that a plan is judged by', () => {
    const ways = waysOfMap({ cells, streets }, units, 1.3);
    const plan = { ...planOfLabels([0, 0, 0], 1), centres: Int32Array.of(0) };
    const straight = scorePlan(units, plan, { norms: putuoNorms }).values;
    const along = scorePlan(units, plan, {
      norms: putuoNorms,
      ...(ways && { network: walkAlong(ways) }),
    }).values;
    expect(along['minutes-mean']).toBeGreaterThan(straight['minutes-mean']);
    expect(along['within-1500m']).toBe(straight['within-1500m']);
  });
});
