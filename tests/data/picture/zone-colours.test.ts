// Colours of zones: neighbours differ, painting changes as few as need be, and every two colours differ for every kind of sight.

import { describe, expect, it } from 'vitest';
import { zoneGround } from '../../../src/data/picture/zone-ground.ts';
import {
  colourCount,
  palettes,
  zoneColours,
  zoneNeighbours,
} from '../../../src/data/picture/zone-colours.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const { units, today, zonesToday } = zoneGround(openedZDistrict().scenario);
const neighbours = zoneNeighbours(units, today, zonesToday);
const colours = zoneColours(neighbours, []);

describe('colours of today’s zones', () => {
  it('differ between neighbours', () => {
    neighbours.forEach((beside, zone) => {
      for (const other of beside) expect(colours[zone], `${zone} beside ${other}`).not.toBe(colours[other]);
    });
  });

  it('use the whole palette', () => {
    expect(new Set(colours).size).toBe(colourCount);
  });

  it('stay while nothing borders anew, and neighbours still differ after a cell has changed hands', () => {
    expect(zoneColours(neighbours, colours)).toEqual(colours);
    const painted = today.slice();
    painted[units.neighbourIds[0]] = painted[units.count - 1];
    const beside = zoneNeighbours(units, painted, zonesToday);
    const after = zoneColours(beside, colours);
    beside.forEach((others, zone) => others.forEach((other) => expect(after[zone]).not.toBe(after[other])));
    expect(after.filter((colour, zone) => colour !== colours[zone]).length).toBeLessThanOrEqual(3);
  });
});

/** Linear light as people with a kind of colour blindness see it: Machado, Oliveira and Fernandes 2009, severity 1. */
const sights = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

function lab(hex: string, [a, b, c, d, e, f, g, h, i]: readonly number[]): number[] {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255));
  const [r, s, t] = [
    a * red + b * green + c * blue,
    d * red + e * green + f * blue,
    g * red + h * green + i * blue,
  ];
  const curve = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = curve((0.4124 * r + 0.3576 * s + 0.1805 * t) / 0.95047);
  const y = curve(0.2126 * r + 0.7152 * s + 0.0722 * t);
  const z = curve((0.0193 * r + 0.1192 * s + 0.9505 * t) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE 1976 difference; about 2.3 is just noticeable side by side. */
const difference = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((value, at) => value - b[at]));

describe.each(Object.entries(palettes))('the %s palette', (_name, palette) => {
  it.each(Object.entries(sights))('has no two colours that %s sight confuses', (_sight, matrix) => {
    const seen = palette.map((hex) => lab(hex, matrix));
    const pairs = seen.flatMap((one, at) =>
      seen.slice(at + 1).map((other, next) => [at, at + 1 + next, difference(one, other)]),
    );
    expect(pairs.filter(([, , far]) => far < 7)).toEqual([]);
  });
});
