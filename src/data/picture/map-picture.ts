// The map of a plan of zones as a picture of its own, with a title above it. Pure.
import { drawMap, type MapLook, type MapScene } from './draw-map.ts';
import { SvgSurface } from './svg-surface.ts';
import { extentOf, fitted } from './viewport.ts';

/** Text of an SVG file and its size in pixels. */
export interface SvgPicture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Size of a picture, pixels. */
const size = { width: 1200, height: 900 };
const head = 56;

/** Returns the map with a title above it. @param look its hatch must be `url(#hatch)` */
export function mapPicture(scene: MapScene, look: MapLook, title: string): SvgPicture {
  const surface = new SvgSurface();
  const view = fitted(extentOf(scene.ground.territory.polygonPoints), size.width, size.height - head);
  drawMap(surface, scene, { ...view, y: view.y + head }, size, { ...look, hatch: 'url(#hatch)' });
  surface.font = `700 22px ${look.font}`;
  surface.textAlign = 'left';
  surface.textBaseline = 'middle';
  surface.fillStyle = look.ink;
  surface.fillText(title, 24, 32);
  return { ...size, text: surface.document(size.width, size.height, look.ink) };
}
