// Maps of plans of zones as one picture: one large, or several side by side at the same scale (small multiples). Pure.
import { drawMap, type MapLook, type MapScene } from './draw-map.ts';
import type { SvgPicture } from './map-picture.ts';
import { SvgSurface } from './svg-surface.ts';
import { wrapText } from './text-width.ts';
import { extentOf, fitted } from './viewport.ts';

/** One plan: its name, a line about it, and its map. */
export interface PlanPanel {
  readonly name: string;
  readonly note: string;
  readonly scene: MapScene;
}

const margin = 24;
const sizes = { title: 22, name: 16, note: 13 } as const;
const lineHeight = 20;
const head = 56;
const panelHead = 52;
/** Width and height of a map by the number of columns, pixels. */
const mapSizes = [
  { width: 1152, height: 790 },
  { width: 600, height: 460 },
  { width: 420, height: 340 },
] as const;

/**
 * Draws the maps of one to six plans on the same ground.
 * @param legend what the marks mean; stands below
 */
export function plansPicture(
  panels: readonly PlanPanel[],
  look: MapLook,
  { title, legend }: { readonly title: string; readonly legend: string },
): SvgPicture {
  const columns = Math.min(panels.length, panels.length > 4 ? 3 : 2);
  const rows = Math.ceil(panels.length / columns);
  const map = mapSizes[columns - 1];
  const width = 2 * margin + columns * map.width + (columns - 1) * margin;
  const legendLines = wrapText(legend, sizes.note, width - 2 * margin, 3);
  const rowHeight = panelHead + map.height + margin;
  const height = head + rows * rowHeight + legendLines.length * lineHeight + margin / 2;

  const surface = new SvgSurface();
  const write = (text: string, x: number, y: number, weight: number, size: number, room: number): void => {
    surface.font = `${weight} ${size}px ${look.font}`;
    surface.fillText(wrapText(text, size, room, 1)[0] ?? '', x, y);
  };
  surface.textBaseline = 'middle';
  surface.fillStyle = look.paper;
  surface.fillRect(0, 0, width, height);
  surface.fillStyle = look.ink;
  write(title, margin, 34, 700, sizes.title, width - 2 * margin);
  panels.forEach(({ name, note, scene }, at) => {
    const x = margin + (at % columns) * (map.width + margin);
    const y = head + Math.floor(at / columns) * rowHeight;
    surface.fillStyle = look.ink;
    write(name, x, y + 12, 700, sizes.name, map.width);
    surface.fillStyle = look.soft;
    write(note, x, y + 34, 400, sizes.note, map.width);
    surface.place(mapOf(scene, look, map), x, y + panelHead, map.width, map.height);
  });
  surface.fillStyle = look.soft;
  legendLines.forEach((line, at) =>
    write(line, margin, head + rows * rowHeight + at * lineHeight, 400, sizes.note, width),
  );
  return { width, height, text: surface.document(width, height, look.ink) };
}

function mapOf(scene: MapScene, look: MapLook, size: { width: number; height: number }): SvgSurface {
  const surface = new SvgSurface();
  const view = fitted(extentOf(scene.ground.territory.polygonPoints), size.width, size.height, 8);
  drawMap(surface, scene, view, size, { ...look, hatch: 'url(#hatch)' });
  return surface;
}
