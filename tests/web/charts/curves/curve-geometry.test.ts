// Curves go through their points; steps hold a value until the next one; every label stands on its curve.
import { describe, expect, it } from 'vitest';
import { curveLayout, valueAt } from '../../../../web/charts/curves/curve-geometry.ts';

const curve = { id: 'a', xs: [2, 4, 10], ys: [0.25, 0.5, 1] };
const box = { width: 464, height: 252, most: 10, shape: 'steps' } as const;

describe('a curve of shares', () => {
  it('holds a value until the next step, or goes straight to the next point', () => {
    expect(valueAt(curve, 1, 'steps')).toBe(0);
    expect(valueAt(curve, 3, 'steps')).toBe(0.25);
    expect(valueAt(curve, 3, 'lines')).toBeCloseTo(0.375, 12);
    expect(valueAt(curve, 99, 'lines')).toBe(1);
  });

  it('is drawn in steps, flat before each rise', () => {
    const { curves } = curveLayout([curve], box);
    expect(curves[0].path).toBe('M48 212H128V162V162H208V112V112H448V12V12H448');
  });

  it('is drawn to the edge in straight lines', () => {
    const { curves } = curveLayout([{ ...curve, xs: [0, 10], ys: [0, 1] }], { ...box, shape: 'lines' });
    expect(curves[0].path).toBe('M48 212L48 212L448 12L448 12');
  });

  it('has its letter on it, apart from those of other curves', () => {
    const { curves, y } = curveLayout([curve, { ...curve, id: 'b' }], box);
    expect(curves[0].label.y).toBeCloseTo(y(valueAt(curve, 4, 'steps')), 6);
    expect(Math.abs(curves[0].label.x - curves[1].label.x)).toBeGreaterThan(40);
  });
});
