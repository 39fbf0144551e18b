// How the map looks on the page: the tokens of the style sheets, and the hatch as a pattern of the canvas.
import type { MapLook } from '../../src/data/picture/draw-map.ts';
import { palettes } from '../../src/data/picture/zone-colours.ts';
import type { Theme } from '../stores/theme.svelte.ts';

/** Reads the look of the page as it is now. */
export function mapLook(context: CanvasRenderingContext2D, theme: Theme): MapLook {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    palette: palettes[theme],
    paper: token('--paper'),
    ink: token('--ink'),
    soft: token('--ink-faint'),
    rule: token('--mark'),
    halo: token('--halo'),
    font: style.fontFamily,
    hatch: hatchPattern(context, token('--ink')),
  };
}

/**
 * Returns what reads the look of the page once for each theme and language: reading the style sheets for every frame would cost as much
 * as drawing.
 */
export function lookKeeper(): (context: CanvasRenderingContext2D, theme: Theme, language: string) => MapLook {
  let known: { readonly key: string; readonly look: MapLook } | null = null;
  return (context, theme, language) => {
    const key = `${theme} ${language}`;
    if (known?.key !== key) known = { key, look: mapLook(context, theme) };
    return known.look;
  };
}

/** Oblique lines that repeat every so many pixels. */
export const hatchSide = 8;

function hatchPattern(context: CanvasRenderingContext2D, colour: string): string | CanvasPattern {
  const tile = document.createElement('canvas');
  tile.width = tile.height = hatchSide;
  const lines = tile.getContext('2d');
  if (lines === null) return 'transparent';
  lines.strokeStyle = colour;
  lines.globalAlpha = 0.38;
  lines.lineWidth = 1;
  lines.beginPath();
  for (const shift of [-hatchSide, 0, hatchSide]) {
    lines.moveTo(shift, hatchSide);
    lines.lineTo(shift + hatchSide, 0);
  }
  lines.stroke();
  return context.createPattern(tile, 'repeat') ?? 'transparent';
}
