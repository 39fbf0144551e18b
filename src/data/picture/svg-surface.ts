// A surface that writes SVG: what is drawn on it becomes a file that any drawing program opens. Pure.
import type { MapSurface } from './map-surface.ts';

const anchors: Partial<Record<MapSurface['textAlign'], string>> = {
  center: 'middle',
  right: 'end',
  end: 'end',
};
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const short = (value: number): number => Math.round(value * 100) / 100;

export class SvgSurface implements MapSurface {
  fillStyle: string | object = '#000';
  strokeStyle: string | object = '#000';
  lineWidth = 1;
  lineJoin: MapSurface['lineJoin'] = 'round';
  lineCap: MapSurface['lineCap'] = 'round';
  font = '12px sans-serif';
  textAlign: MapSurface['textAlign'] = 'left';
  textBaseline: MapSurface['textBaseline'] = 'alphabetic';
  readonly #parts: string[] = [];
  #path = '';

  beginPath(): void {
    this.#path = '';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${short(x)} ${short(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${short(x)} ${short(y)}`;
  }

  fill(): void {
    if (this.#path !== '') this.#add('path', `d="${this.#path}" ${this.#fill()}`);
  }

  stroke(): void {
    if (this.#path !== '') this.#add('path', `d="${this.#path}" fill="none" ${this.#stroke()}`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#add('rect', `${this.#box(x, y, width, height)} ${this.#fill()}`);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#add('rect', `${this.#box(x, y, width, height)} fill="none" ${this.#stroke()}`);
  }

  fillText(text: string, x: number, y: number): void {
    this.#write(text, x, y, this.#fill());
  }

  strokeText(text: string, x: number, y: number): void {
    this.#write(text, x, y, `fill="none" ${this.#stroke()}`);
  }

  /** Sets another drawing into this one; what reaches over its sides is cut off. */
  place(inner: SvgSurface, x: number, y: number, width: number, height: number): void {
    this.#parts.push(`<svg ${this.#box(x, y, width, height)}>${inner.#parts.join('')}</svg>`);
  }

  /** Returns the file. @param hatch colour of the pattern that `url(#hatch)` names */
  document(width: number, height: number, hatch: string): string {
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    const pattern =
      `<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
      `<line x1="0" y1="0" x2="0" y2="8" stroke="${escaped(hatch)}" stroke-opacity="0.4" stroke-width="1.4"/></pattern></defs>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${pattern}${this.#parts.join('')}</svg>\n`;
  }

  #write(text: string, x: number, y: number, paint: string): void {
    const [, weight = '400', size = '12', family = 'sans-serif'] =
      /^(?:(\d+) )?([\d.]+)px (.*)$/.exec(this.font) ?? [];
    const anchor = anchors[this.textAlign] ?? 'start';
    const middle = this.textBaseline === 'middle' ? ' dominant-baseline="central"' : '';
    const look = `font-family="${escaped(family)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}"${middle}`;
    this.#parts.push(`<text x="${short(x)}" y="${short(y)}" ${look} ${paint}>${escaped(text)}</text>`);
  }

  #box(x: number, y: number, width: number, height: number): string {
    return `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
  }

  #fill(): string {
    return `fill="${escaped(colourText(this.fillStyle))}"`;
  }

  #stroke(): string {
    const ends = `stroke-linejoin="${this.lineJoin}" stroke-linecap="${this.lineCap}"`;
    return `stroke="${escaped(colourText(this.strokeStyle))}" stroke-width="${this.lineWidth}" ${ends}`;
  }

  #add(name: string, attributes: string): void {
    this.#parts.push(`<${name} ${attributes}/>`);
  }
}

/** Maps are drawn in plain colours: a gradient or pattern has no text. */
const colourText = (style: string | object): string => (typeof style === 'string' ? style : 'none');
