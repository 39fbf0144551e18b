// Which zone a community belongs to, for any number of zones per town: its communities, in the order in which they follow
// each other on the ground, cut into runs of about equal population. Also each zone's head: who it is depends on the zone's
// anchor cell (RULES 1), the same for every design and replication. A designed partition can be put in the place of the cut.
// Draws (people): zoneHead.
import { normalQuantile } from '../../core/dmath.ts';
import { KeyedRandom } from '../../core/random.ts';
import type { Territory } from '../../scenario/generate/territory.ts';
import { purpose } from '../purposes.ts';
import type { Selection } from './selection.ts';

/** Most zones of a town. */
export const ZONES_MAX = 24;

export interface ZoneMap {
  /** Zone of each local community, counted within its town from 0. */
  readonly zoneOf: Int32Array;
  /** Zones of each local town. */
  readonly zonesOf: Int32Array;
  /** [town * ZONES_MAX + zone]: residents, area, and the head's ability in standard deviations. */
  readonly residents: Float64Array;
  readonly areaKm2: Float64Array;
  readonly headAbility: Float64Array;
}

export class ZoneMaps {
  private readonly territory: Territory;
  private readonly selection: Selection;
  private readonly people: KeyedRandom;
  private readonly made = new Map<number, ZoneMap>();

  /** @param root0 root key of people @param root1 its second word */
  constructor(territory: Territory, selection: Selection, root0: number, root1: number) {
    this.territory = territory;
    this.selection = selection;
    this.people = new KeyedRandom(root0, root1);
  }

  /** Returns the map with so many zones per town, or as many as it has communities. */
  of(perTown: number): ZoneMap {
    const known = this.made.get(perTown) ?? this.make(perTown);
    this.made.set(perTown, known);
    return known;
  }

  private make(perTown: number): ZoneMap {
    const { selection, territory } = this;
    const towns = selection.townIds.length;
    const { residents, areaKm2, firstCell } = communitySums(territory, selection);
    const map: ZoneMap = {
      zoneOf: cutIntoRuns(selection.communityTown, residents, towns, perTown),
      zonesOf: new Int32Array(towns),
      residents: new Float64Array(towns * ZONES_MAX),
      areaKm2: new Float64Array(towns * ZONES_MAX),
      headAbility: new Float64Array(towns * ZONES_MAX),
    };
    selection.communityTown.forEach((town, community) => {
      const zone = map.zoneOf[community];
      const slot = town * ZONES_MAX + zone;
      if (map.residents[slot] === 0 && map.areaKm2[slot] === 0) {
        this.people.draw(purpose.zoneHead, 0, firstCell[community], 0);
        map.headAbility[slot] = normalQuantile(this.people.u0());
      }
      map.zonesOf[town] = Math.max(map.zonesOf[town], zone + 1);
      map.residents[slot] += residents[community];
      map.areaKm2[slot] += areaKm2[community];
    });
    return map;
  }
}

/**
 * Cuts the communities of each town, in order, into runs of about equal weight, none of them empty.
 * @returns zone of each community, from 0 within its town; ascending along the order
 */
export function cutIntoRuns(
  townOf: Int32Array,
  weight: Float64Array,
  towns: number,
  perTown: number,
): Int32Array {
  const zoneOf = new Int32Array(townOf.length);
  for (let town = 0; town < towns; town++) {
    const members: number[] = [];
    townOf.forEach((its, community) => {
      if (its === town) members.push(community);
    });
    const zones = Math.min(perTown, members.length);
    const total = members.reduce((sum, community) => sum + weight[community], 0);
    let before = 0;
    let zone = 0;
    members.forEach((community, at) => {
      const left = members.length - at;
      const middle = before + weight[community] / 2;
      const wanted = total > 0 ? Math.floor((middle / total) * zones) : 0;
      const next = at === 0 ? 0 : Math.min(wanted, zone + 1);
      zone = Math.min(zones - 1, Math.max(zone, next));
      if (zones - zone > left) zone = zones - left; // every further zone still needs a community
      zoneOf[community] = zone;
      before += weight[community];
    });
  }
  return zoneOf;
}

function communitySums(territory: Territory, selection: Selection) {
  const count = selection.communityIds.length;
  const residents = new Float64Array(count);
  const areaKm2 = new Float64Array(count);
  const firstCell = new Int32Array(count).fill(-1);
  selection.cellIds.forEach((id, cell) => {
    const community = selection.cellCommunity[cell];
    residents[community] += selection.cellResidents[cell];
    areaKm2[community] += territory.cellAreaKm2[id];
    if (firstCell[community] < 0) firstCell[community] = id;
  });
  return { residents, areaKm2, firstCell };
}
