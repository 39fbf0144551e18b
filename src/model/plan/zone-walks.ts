// Where the places of a zone stand and how far residents walk to them: the centre and then the stations, each sited so that the zone's
// residents walk least (greedy p-median over the grids' centroids) unless a plan puts them somewhere. Made once for each layout; draws
// nothing.
import { greedyMedians } from './services/service-points.ts';
import type { Policy } from '../../scenario/schema/scenario.ts';
import type { Plan } from './plan.ts';
import { ZONES_MAX } from './zone-maps.ts';

/** Straight kilometres from each local cell to the nearest place of its own zone, and places of each community's zone. */
export interface ZoneWalks {
  readonly km: Float64Array;
  readonly places: Int32Array;
}

/** Lays out the places of a town's zones. @param town local index @param stations of a zone beside its centre */
export function layOutWalks(plan: Plan, town: number, zones: Policy['zones'], stations: number): ZoneWalks {
  const { selection, territory } = plan;
  const { zoneOf, zonesOf, places: planned } = plan.zoneMaps.of(zones);
  const km = new Float64Array(plan.cells);
  const places = new Int32Array(zonesOf[town]);
  for (let zone = 0; zone < zonesOf[town]; zone++) {
    const cells: number[] = [];
    for (let cell = 0; cell < plan.cells; cell++) {
      if (selection.cellTown[cell] === town && zoneOf[cell] === zone) cells.push(cell);
    }
    const x = Float64Array.from(cells, (cell) => territory.cellX[selection.cellIds[cell]]);
    const y = Float64Array.from(cells, (cell) => territory.cellY[selection.cellIds[cell]]);
    const weight = Float64Array.from(cells, (cell) => selection.cellResidents[cell]);
    const given = planned[town * ZONES_MAX + zone];
    const sites =
      given.length > 0
        ? given.map((cell) => cells.indexOf(cell))
        : greedyMedians(x, y, weight, Math.min(1 + stations, cells.length));
    places[zone] = sites.length;
    cells.forEach((cell, i) => {
      let nearest = Infinity;
      for (const site of sites) {
        const dx = x[i] - x[site];
        const dy = y[i] - y[site];
        nearest = Math.min(nearest, Math.sqrt(dx * dx + dy * dy));
      }
      km[cell] = nearest;
    });
  }
  return { km, places };
}
