// Names of the generated towns and communities: plainly made up from their direction, so that nobody takes them for real
// places (东一街道, East-1 sub-district).
import type { BilingualText } from '../schema/parameter.ts';

type Direction = readonly [zh: string, en: string];

const directions: readonly Direction[] = [
  ['东', 'East'],
  ['东北', 'Northeast'],
  ['北', 'North'],
  ['西北', 'Northwest'],
  ['西', 'West'],
  ['西南', 'Southwest'],
  ['南', 'South'],
  ['东南', 'Southeast'],
];
const centre: Direction = ['中', 'Central'];

/** Share of the district's mean radius within which a town is called central. */
const CENTRAL_RADIUS = 0.45;
/** Tangent of 22.5 degrees: half of an eighth of a turn. */
const TAN_SIXTEENTH = Math.sqrt(2) - 1;

/** Names towns by where they lie; `x` and `y` are their middles, numbers run in the order of the towns. */
export function townNames(
  x: readonly number[],
  y: readonly number[],
  isPark: readonly boolean[],
): BilingualText[] {
  const midX = x.reduce((sum, value) => sum + value, 0) / x.length;
  const midY = y.reduce((sum, value) => sum + value, 0) / y.length;
  const radius = x.map((value, town) =>
    Math.sqrt((value - midX) * (value - midX) + (y[town] - midY) * (y[town] - midY)),
  );
  const meanRadius = radius.reduce((sum, value) => sum + value, 0) / radius.length;
  const used = new Map<string, number>();
  return x.map((value, town) => {
    const [zh, en] =
      radius[town] <= CENTRAL_RADIUS * meanRadius ? centre : directionOf(value - midX, y[town] - midY);
    const kind = isPark[town] ? 'park' : 'town';
    const number = (used.get(`${kind} ${en}`) ?? 0) + 1;
    used.set(`${kind} ${en}`, number);
    return isPark[town]
      ? { zh: `${zh}${chineseNumber(number)}园区`, en: `${en}-${number} park` }
      : { zh: `${zh}${chineseNumber(number)}街道`, en: `${en}-${number} sub-district` };
  });
}

/** Names the communities of a town by number. */
export function communityName(town: BilingualText, number: number): BilingualText {
  return { zh: `${town.zh}第${chineseNumber(number)}社区`, en: `${town.en}, community ${number}` };
}

function directionOf(dx: number, dy: number): Direction {
  const [ax, ay] = [Math.abs(dx), Math.abs(dy)];
  if (ay <= TAN_SIXTEENTH * ax) return directions[dx >= 0 ? 0 : 4];
  if (ax <= TAN_SIXTEENTH * ay) return directions[dy >= 0 ? 2 : 6];
  if (dy >= 0) return directions[dx >= 0 ? 1 : 3];
  return directions[dx >= 0 ? 7 : 5];
}

/** Writes 1..9999 in Chinese numerals: 一, 十二, 一百零三. */
export function chineseNumber(value: number): string {
  const digits = '零一二三四五六七八九';
  const units = ['', '十', '百', '千'];
  const figures = String(value);
  let text = '';
  for (let i = 0; i < figures.length; i++) {
    const digit = Number(figures[i]);
    if (digit > 0) text += digits[digit] + units[figures.length - 1 - i];
    else if (!text.endsWith('零')) text += '零';
  }
  const trimmed = text.endsWith('零') ? text.slice(0, -1) : text;
  return trimmed.startsWith('一十') ? trimmed.slice(1) : trimmed;
}
