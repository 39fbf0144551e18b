// Where the small maps stand: the plans in a row, below them (beside them when there are two) what each changes. All have one size. Pure.

export interface PlacedMap {
  /** Place of the plan in the list. */
  readonly plan: number;
  readonly kind: 'zones' | 'difference';
  readonly x: number;
  /** Top of the map, below its two lines of words. */
  readonly y: number;
}

export interface PlanMapsLayout {
  readonly width: number;
  readonly mapHeight: number;
  readonly height: number;
  readonly maps: readonly PlacedMap[];
  readonly legendY: number;
}

export const mapHead = 44;
const gap = 20;
const leastWidth = 200;
const mostWidth = 440;
/** The legend's items side by side, pixels; in less room they take several rows. */
const legendWidth = 1150;
const legendRow = 22;

/** Lays the maps out. @param aspect height / width of a map */
export function planMapsLayout(plans: number, room: number, aspect: number): PlanMapsLayout {
  const wanted = plans === 2 ? 3 : plans;
  const columns = Math.max(1, Math.min(wanted, Math.floor((room + gap) / (leastWidth + gap))));
  const width = Math.min(mostWidth, (room - gap * (columns - 1)) / columns);
  const mapHeight = Math.round(width * aspect);
  const step = mapHead + mapHeight + gap;
  const order = [
    ...Array.from({ length: plans }, (_, plan) => ({ plan, kind: 'zones' as const })),
    ...Array.from({ length: plans - 1 }, (_, at) => ({ plan: at + 1, kind: 'difference' as const })),
  ];
  // each plan stands over its difference where a row holds them all: the baseline, which has none, leaves a free place
  const skips = columns === plans ? 1 : 0;
  const maps = order.map(({ plan, kind }, index) => {
    const place = index + (kind === 'difference' ? skips : 0);
    const [column, row] = [place % columns, Math.floor(place / columns)];
    return { plan, kind, x: column * (width + gap), y: row * step + mapHead };
  });
  const rows = Math.max(...maps.map(({ y }) => y)) + mapHeight;
  const legendY = rows + 28;
  const height = legendY + legendRow * Math.ceil(legendWidth / room);
  return { width, mapHeight, height, maps, legendY };
}
