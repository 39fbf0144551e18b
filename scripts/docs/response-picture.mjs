// Draws curves of responses as one SVG: small panels side by side, each with its own vertical axis, points joined by lines,
// 95 % intervals as bars. Plain text, so that a change of the model shows as a change of the file.

import { scaleLinear } from 'd3';

const PANEL = { width: 280, height: 216, left: 46, right: 16, top: 58, bottom: 44 };
const TITLE_LETTERS = 38;
const INK = '#22303c';
const MUTED = '#5c6b78';
const LINE = '#1f6f8b';

/**
 * @param {{ en: string, zh: string }} axis what is varied
 * @param {readonly import('./responses.mjs').Curve[]} curves
 */
export function pictureOf(axis, curves) {
  const width = PANEL.width * curves.length;
  const panels = curves.map((curve, index) => panel(axis, curve, index * PANEL.width));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${PANEL.height}" width="${width}" height="${PANEL.height}" font-family="sans-serif" font-size="10" fill="${INK}" role="img">`,
    `<title>${escaped(`${curves.map(({ name }) => name.en).join('; ')} by ${axis.en}`)}</title>`,
    `<rect width="${width}" height="${PANEL.height}" fill="#ffffff"/>`,
    ...panels,
    '</svg>',
    '',
  ].join('\n');
}

/** @param {{ en: string, zh: string }} axis @param {import('./responses.mjs').Curve} curve @param {number} left */
function panel(axis, { name, unit, points }, left) {
  const known = points.filter(({ mean }) => Number.isFinite(mean));
  const x = scaleLinear()
    .domain(extent(points.map((point) => point.x)))
    .range([PANEL.left, PANEL.width - PANEL.right]);
  const y = scaleLinear()
    .domain(padded(extent(known.flatMap(({ lower, upper }) => [lower, upper]))))
    .range([PANEL.height - PANEL.bottom, PANEL.top])
    .nice(4);
  const isShare = unit === 'share';
  const label = (/** @type {number} */ value) => (isShare ? `${round(value * 100)} %` : String(round(value)));
  const path = known
    .map((point, i) => `${i === 0 ? 'M' : 'L'}${round(x(point.x))} ${round(y(point.mean))}`)
    .join('');
  return [
    `<g transform="translate(${left} 0)">`,
    ...title(name),
    ...y.ticks(4).map((tick) => gridLine(y(tick), label(tick))),
    ...x.ticks(5).map((tick) => bottomLabel(x(tick), String(tick))),
    `<text x="${(PANEL.left + PANEL.width - PANEL.right) / 2}" y="${PANEL.height - 16}" text-anchor="middle">${escaped(axis.en)}</text>`,
    `<text x="${(PANEL.left + PANEL.width - PANEL.right) / 2}" y="${PANEL.height - 4}" text-anchor="middle" fill="${MUTED}">${escaped(axis.zh)}</text>`,
    ...known.map((point) => bar(x(point.x), y(point.lower), y(point.upper))),
    `<path d="${path}" fill="none" stroke="${LINE}" stroke-width="1.5"/>`,
    ...known.map(
      (point) => `<circle cx="${round(x(point.x))}" cy="${round(y(point.mean))}" r="2.5" fill="${LINE}"/>`,
    ),
    '</g>',
  ].join('\n');
}

/** The name of a measure: English in as many lines as it needs, Chinese below. @param {{ en: string, zh: string }} name */
function title({ en, zh }) {
  const lines = en.split(' ').reduce((/** @type {string[]} */ done, word) => {
    const last = done.at(-1);
    const fits = last !== undefined && last.length + word.length < TITLE_LETTERS;
    return fits ? [...done.slice(0, -1), `${last} ${word}`] : [...done, word];
  }, []);
  const text = (/** @type {string} */ line, /** @type {number} */ row, /** @type {string} */ style) =>
    `<text x="${PANEL.left}" y="${14 + 13 * row}" ${style}>${escaped(line)}</text>`;
  return [
    ...lines.map((line, row) => text(line, row, 'font-weight="bold"')),
    text(zh, lines.length, `fill="${MUTED}"`),
  ];
}

/** @param {number} y @param {string} label */
const gridLine = (y, label) =>
  `<path d="M${PANEL.left} ${round(y)}H${PANEL.width - PANEL.right}" stroke="#e3e8ec"/>` +
  `<text x="${PANEL.left - 4}" y="${round(y + 3)}" text-anchor="end" fill="${MUTED}">${label}</text>`;

/** @param {number} x @param {string} label */
const bottomLabel = (x, label) =>
  `<text x="${round(x)}" y="${PANEL.height - PANEL.bottom + 13}" text-anchor="middle" fill="${MUTED}">${label}</text>`;

/** @param {number} x @param {number} from @param {number} to */
const bar = (x, from, to) =>
  `<path d="M${round(x)} ${round(from)}V${round(to)}" stroke="${LINE}" stroke-opacity="0.45" stroke-width="4"/>`;

/** @param {readonly number[]} values @returns {[number, number]} */
const extent = (values) => [Math.min(...values), Math.max(...values)];

/** @param {[number, number]} range @returns {[number, number]} */
const padded = ([low, high]) => (low === high ? [low - 0.5, high + 0.5] : [low, high]);

/** @param {number} value */
const round = (value) => Number(value.toFixed(2));

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
