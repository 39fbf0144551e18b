// Geometry of curves of shares: x and y from zero, one path for each plan, its letter on the curve where others stand elsewhere. Pure.
import { scaleLinear } from 'd3';

export interface Curve {
  readonly id: string;
  readonly xs: ArrayLike<number>;
  /** 0..1 */
  readonly ys: ArrayLike<number>;
}

export interface CurveBox {
  readonly width: number;
  readonly height: number;
  /** Upper end of the x axis. */
  readonly most: number;
  readonly shape: 'steps' | 'lines';
}

export interface PlacedCurve {
  readonly id: string;
  readonly path: string;
  readonly label: { readonly x: number; readonly y: number };
}

export interface CurveLayout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly curves: readonly PlacedCurve[];
  readonly xTicks: readonly { readonly value: number; readonly x: number }[];
  readonly yTicks: readonly { readonly value: number; readonly y: number }[];
  /** Pixels of a point. */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

const margin = { left: 48, right: 16, top: 12, bottom: 40 };

/** Lays the curves out. */
export function curveLayout(curves: readonly Curve[], box: CurveBox): CurveLayout {
  const [left, right] = [margin.left, box.width - margin.right];
  const [top, bottom] = [margin.top, box.height - margin.bottom];
  const x = scaleLinear([0, box.most], [left, right]);
  const y = scaleLinear([0, 1], [bottom, top]);
  return {
    left,
    right,
    top,
    bottom,
    curves: curves.map((curve, at) => {
      const labelX = box.most * (0.3 + (0.4 * (at + 0.5)) / curves.length);
      return {
        id: curve.id,
        path: pathOf(curve, box, x, y),
        label: { x: x(labelX), y: y(valueAt(curve, labelX, box.shape)) },
      };
    }),
    xTicks: x.ticks(right - left < 400 ? 4 : 6).map((value) => ({ value, x: x(value) })),
    yTicks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, y: y(value) })),
    x: (value) => x(value),
    y: (value) => y(value),
  };
}

/** Returns the height of a curve; steps hold the last value, lines go straight between points. */
export function valueAt({ xs, ys }: Curve, at: number, shape: CurveBox['shape']): number {
  let index = -1;
  while (index + 1 < xs.length && xs[index + 1] <= at) index++;
  if (index < 0) return 0;
  if (shape === 'steps' || index === xs.length - 1) return ys[index];
  const part = (at - xs[index]) / (xs[index + 1] - xs[index]);
  return ys[index] + part * (ys[index + 1] - ys[index]);
}

function pathOf(
  curve: Curve,
  { most, shape }: CurveBox,
  x: (value: number) => number,
  y: (value: number) => number,
): string {
  const { xs, ys } = curve;
  let path = `M${short(x(0))} ${short(y(0))}`;
  let lastX = -Infinity;
  for (let i = 0; i < xs.length && xs[i] <= most; i++) {
    const px = x(xs[i]);
    if (px - lastX < 0.5) continue; // points on one pixel are one: the last of them is the height from there on
    if (shape === 'steps' && i > 0) path += `V${short(y(ys[i - 1]))}`;
    path += shape === 'steps' ? `H${short(px)}V${short(y(ys[i]))}` : `L${short(px)} ${short(y(ys[i]))}`;
    lastX = px;
  }
  const end = short(y(valueAt(curve, most, shape)));
  return shape === 'steps' ? `${path}V${end}H${short(x(most))}` : `${path}L${short(x(most))} ${end}`;
}

const short = (value: number): number => Math.round(value * 10) / 10;
