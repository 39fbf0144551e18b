// Looks at the picture of the Zones screen; runs inside the page.

/** Counts the colours that cover at least 0.1 % of the map's canvas each: an empty canvas has none or one. */
export function drawnColours(map: Element): number {
  const canvas = map instanceof HTMLCanvasElement ? map : map.querySelector('canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return 0;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
    if (data[at + 3] === 255) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count >= data.length / 4 / 1000).length;
}
