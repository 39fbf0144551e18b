// Several plans on one picture, read from the SVG: every map whole, at the same scale, with the marks of its own plan.

import { describe, expect, it } from 'vitest';
import { fixedScene, mapScene } from '../../../src/data/picture/map-scene.ts';
import { paperLook } from '../../../src/data/picture/paper-look.ts';
import { plansPicture, type PlanPanel } from '../../../src/data/picture/plans-picture.ts';
import { zoneColours, zoneNeighbours } from '../../../src/data/picture/zone-colours.ts';
import { zoneGround } from '../../../src/data/picture/zone-ground.ts';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { smallScenario } from '../../support/small-scenario.ts';

const ground = zoneGround(smallScenario());
const cells = ground.units.count;

function panel(name: string, zones: number, hatched: readonly number[] = []): PlanPanel {
  const labels = Array.from({ length: cells }, (_, cell) => Math.floor((cell * zones) / cells));
  const plan = planOfLabels(labels, zones);
  const colours = zoneColours(zoneNeighbours(ground.units, plan.zoneOf, zones), []);
  const breaks = Uint8Array.from({ length: zones }, (_, zone) => Number(hatched.includes(zone)));
  return {
    name,
    note: `${zones} zones`,
    scene: mapScene(ground, fixedScene(ground, 'en'), plan, colours, breaks, -1),
  };
}
const drawn = (panels: readonly PlanPanel[]) =>
  plansPicture(panels, paperLook('en'), { title: 'Town <A> & "B"', legend: 'What marks mean. '.repeat(30) });
const maps = (text: string): string[] => text.match(/<svg x=[^]*?<\/svg>/g) ?? [];
/** Extent of all lines of a map: what tells its scale. */
const extent = (map: string): number[] => {
  const numbers = [...map.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const [xs, ys] = [numbers.map(([x]) => x), numbers.map(([, y]) => y)];
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
};

describe('a picture of plans', () => {
  it.each([1, 2, 3, 4, 5, 6])('holds %i maps, none over another or over the edge', (count) => {
    const { text, width, height } = drawn(Array.from({ length: count }, (_, at) => panel(`plan ${at}`, 2)));
    const boxes = [...text.matchAll(/<svg x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)">/g)].map((found) =>
      found.slice(1).map(Number),
    );
    expect(boxes).toHaveLength(count);
    for (const [at, [x, y, w, h]] of boxes.entries()) {
      expect(x + w).toBeLessThan(width);
      expect(y + h).toBeLessThan(height);
      for (const [ox, oy, ow, oh] of boxes.slice(0, at))
        expect(x >= ox + ow || y >= oy + oh || ox >= x + w || oy >= y + h).toBe(true);
    }
    expect(text.match(/<svg/g)).toHaveLength(text.match(/<\/svg>/g)?.length ?? 0);
  });

  it('draws the same ground at the same scale, each map with the zones and breaches of its own plan', () => {
    const [a, b] = maps(drawn([panel('a', 2), panel('b', 5, [1])]).text);
    expect(extent(a)).toEqual(extent(b));
    expect(a).not.toContain('url(#hatch)');
    expect(b).toContain('url(#hatch)');
    expect(a).not.toContain('>5</text>');
    expect(b).toContain('>5</text>');
  });

  it('keeps texts texts, whatever stands in them', () => {
    const { text } = drawn([panel('<script>x</script>', 2)]);
    expect(text).toContain('Town &lt;A&gt; &amp; &quot;B&quot;');
    expect(text).toContain('&lt;script&gt;x&lt;/script&gt;');
    expect(text).not.toContain('<script');
  });
});
