// Turns a picture of the page into an SVG file that looks the same alone: the styles that the page's sheets gave it become
// attributes, and title and subtitle, if any, stand above it.
import { wrapText } from '../../src/data/picture/text-width.ts';

export interface StandaloneSvg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const carriedStyles = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'font-variant-numeric',
];
const namespace = 'http://www.w3.org/2000/svg';
const margin = 24;

/**
 * Copies a picture out of the page.
 * @param picture the chart's own svg, in the document, with width and height attributes
 */
export function standaloneSvg(picture: SVGSVGElement, title: string, subtitle: string): StandaloneSvg {
  const inner = Number(picture.getAttribute('width'));
  const width = inner + 2 * margin;
  const titleLines = wrapText(title, 18, inner, 3);
  const subtitleLines = wrapText(subtitle, 13, inner, 3);
  const head = margin + titleLines.length * 26 + subtitleLines.length * 20 + 16;
  const height = head + Number(picture.getAttribute('height')) + margin;

  const root = element('svg', { xmlns: namespace, width, height, viewBox: `0 0 ${width} ${height}` });
  // a part of the page may have a theme of its own
  const page = getComputedStyle(picture.closest('[data-theme]') ?? document.documentElement);
  root.setAttribute('font-family', page.fontFamily);
  root.append(element('rect', { width, height, fill: page.backgroundColor }));
  titleLines.forEach((line, index) =>
    root.append(
      heading(line, margin + 18 + index * 26, { 'font-size': 18, 'font-weight': 700, fill: page.color }),
    ),
  );
  subtitleLines.forEach((line, index) =>
    root.append(
      heading(line, margin + titleLines.length * 26 + 14 + index * 20, { 'font-size': 13, fill: page.color }),
    ),
  );
  const copy = picture.cloneNode(true) as SVGSVGElement;
  carryStyles(picture, copy);
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(head));
  root.append(copy);
  return { text: new XMLSerializer().serializeToString(root), width, height };
}

function carryStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of carriedStyles) {
    const value = style.getPropertyValue(name);
    if (value !== '') to.setAttribute(name, value);
  }
  to.removeAttribute('class');
  Array.from(from.children).forEach((child, index) => {
    const twin = to.children[index];
    if (twin) carryStyles(child, twin);
  });
}

function heading(text: string, y: number, attributes: Record<string, string | number>): SVGElement {
  const line = element('text', { x: margin, y, ...attributes });
  line.textContent = text;
  return line;
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
