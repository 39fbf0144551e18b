// What the map shows of a plan: outlines, names and marks, in one of the languages. Pure.
import { zoneSums } from '../../zoning/generate/generated-plan.ts';
import type { ZonePlan } from '../../zoning/plan/zone-plan.ts';
import { linesBetween } from './border-lines.ts';
import type { MapScene } from './draw-map.ts';
import { groupMiddles, type MapLabel } from './map-labels.ts';
import type { ZoneGround } from './zone-ground.ts';

export type FixedScene = Pick<MapScene['outlines'], 'towns' | 'communities'> & {
  readonly labels: readonly MapLabel[];
};

/** Returns what stays while a plan is edited: outlines and names of towns and communities. */
export function fixedScene(
  { territory, units, borders }: ZoneGround,
  tag: 'zh-CN' | 'zh' | 'en',
): FixedScene {
  const labels = (
    kind: 'town' | 'community',
    groupOf: Int32Array,
    names: readonly { zh: string; en: string }[],
  ) => {
    const middle = groupMiddles(units, groupOf, names.length);
    // where two names would stand over each other the one with more residents stays
    const people = zoneSums(units.population, groupOf, names.length);
    const order = [...names.keys()].sort((a, b) => people[b] - people[a] || a - b);
    return order.map((group) => ({
      kind,
      text: tag === 'en' ? names[group].en : names[group].zh,
      x: middle.x[group],
      y: middle.y[group],
      framed: false,
    }));
  };
  return {
    towns: linesBetween(borders, territory.cellTown),
    communities: linesBetween(borders, territory.cellCommunity),
    labels: [
      ...labels('town', territory.cellTown, territory.townNames),
      ...labels('community', territory.cellCommunity, territory.communityNames.map(shortName)),
    ].filter(({ x }) => !Number.isNaN(x)),
  };
}

/** Generated communities repeat the name of their town, which stands on the map already. */
function shortName({ zh, en }: { zh: string; en: string }): { zh: string; en: string } {
  const parts = { zh: /第.+社区$/.exec(zh), en: /community \d+$/.exec(en) };
  return { zh: parts.zh?.[0] ?? zh, en: parts.en?.[0] ?? en };
}

/** Returns the whole scene. @param hatched zones that break a norm */
export function mapScene(
  ground: ZoneGround,
  fixed: FixedScene,
  plan: ZonePlan,
  colours: Int32Array,
  hatched: Uint8Array,
  chosen: number,
): MapScene {
  const middle = groupMiddles(ground.units, plan.zoneOf, plan.zones);
  const numbers: MapLabel[] = [];
  for (let zone = 0; zone < plan.zones; zone++) {
    if (Number.isNaN(middle.x[zone])) continue;
    numbers.push({
      kind: 'zone',
      text: String(zone + 1),
      x: middle.x[zone],
      y: middle.y[zone],
      framed: plan.locked[zone] === 1,
    });
  }
  const isTown = ({ kind }: MapLabel): boolean => kind === 'town';
  return {
    ground,
    zoneOf: plan.zoneOf,
    colours,
    hatched,
    outlines: { ...fixed, zones: linesBetween(ground.borders, plan.zoneOf) },
    centres: plan.centres,
    stations: plan.stations,
    chosen,
    labels: [...fixed.labels.filter(isTown), ...numbers, ...fixed.labels.filter((label) => !isTown(label))],
  };
}
