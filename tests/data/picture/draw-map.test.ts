// What the map draws, read from the SVG that the same drawing writes: each zone in its colour, breaches hatched, names that don't
// overlap.

import { describe, expect, it } from 'vitest';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { drawMap, type MapLook } from '../../../src/data/picture/draw-map.ts';
import { SvgSurface } from '../../../src/data/picture/svg-surface.ts';
import { extentOf, fitted } from '../../../src/data/picture/viewport.ts';
import { palettes, zoneColours, zoneNeighbours } from '../../../src/data/picture/zone-colours.ts';
import { zoneGround } from '../../../src/data/picture/zone-ground.ts';
import { fixedScene, mapScene } from '../../../src/data/picture/map-scene.ts';
import { smallScenario } from '../../support/small-scenario.ts';

const ground = zoneGround(smallScenario());
const look: MapLook = {
  palette: palettes.light,
  paper: '#fff',
  ink: '#111',
  soft: '#555',
  rule: '#999',
  halo: '#fff',
  font: 'Sans & <Serif>',
  hatch: 'url(#hatch)',
};
const size = { width: 800, height: 600 };

function picture(labels: number[], hatched: number[], locked: number[] = []): string {
  const plan = {
    ...planOfLabels(labels, 3),
    locked: Uint8Array.from([0, 1, 2], (zone) => Number(locked.includes(zone))),
  };
  const colours = zoneColours(zoneNeighbours(ground.units, plan.zoneOf, plan.zones), []);
  const breaks = Uint8Array.from([0, 1, 2], (zone) => Number(hatched.includes(zone)));
  const scene = mapScene(ground, fixedScene(ground, 'en'), plan, colours, breaks, 0);
  const surface = new SvgSurface();
  drawMap(
    surface,
    scene,
    fitted(extentOf(ground.territory.polygonPoints), size.width, size.height),
    size,
    look,
  );
  return surface.document(size.width, size.height, '#111');
}
const parts = (svg: string, fill: string): number =>
  [...svg.matchAll(new RegExp(`<path d="([^"]*)" fill="${fill.replace(/[()#]/g, '\\$&')}"`, 'g'))]
    .map(([, path]) => path.split('M').length - 1)
    .reduce((sum, cells) => sum + cells, 0);

describe('the picture', () => {
  it('fills every cell that has a zone once, and leaves the others blank', () => {
    const filled = (svg: string) => palettes.light.reduce((sum, colour) => sum + parts(svg, colour), 0);
    expect(filled(picture([0, 0, 1, 1, 2, 2], []))).toBe(6);
    expect(filled(picture([0, 0, 1, 1, -1, -1], []))).toBe(4);
  });

  it('hatches the cells of zones that break a norm, and no others', () => {
    expect(parts(picture([0, 0, 1, 1, 2, 2], []), 'url(#hatch)')).toBe(0);
    expect(parts(picture([0, 0, 1, 1, 2, 2], [1]), 'url(#hatch)')).toBe(2);
  });

  it('names towns and zones, and frames what is locked', () => {
    const svg = picture([0, 0, 1, 1, 2, 2], []);
    for (const { en } of ground.territory.townNames) expect(svg).toContain(`>${en}</text>`);
    for (const number of ['1', '2', '3']) expect(svg).toContain(`>${number}</text>`);
    const frames = (text: string): number => text.split('<rect').length - 1;
    expect(frames(picture([0, 0, 1, 1, 2, 2], [], [2]))).toBe(frames(svg) + 1);
  });

  it('is a file whose texts are never markup', () => {
    expect(picture([0, 0, 1, 1, 2, 2], [])).toContain('font-family="Sans &amp; &lt;Serif&gt;"');
  });
});
