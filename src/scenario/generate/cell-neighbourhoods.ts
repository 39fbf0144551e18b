// Neighbourhood types of cells: exact shares, clustered in space. Every cell leans towards each type by a random field that is
// smoothed over neighbours; the strongest leanings are served first while the type has cells left.
import { normalQuantile } from '../../core/dmath.ts';
import type { KeyedRandom } from '../../core/random.ts';
import { apportion } from './apportion.ts';
import { neighboursOf, type NeighbourGraph } from './neighbour-graph.ts';
import { territoryPurpose } from './purposes.ts';

const SMOOTHINGS = 3;

/** Returns the type of each cell. Draws `neighbourhood`. @param shares of cells by type, with a positive sum */
export function cellNeighbourhoods(
  random: KeyedRandom,
  graph: NeighbourGraph,
  shares: readonly number[],
): Uint8Array {
  const cells = graph.offsets.length - 1;
  const left = apportion(cells, shares);
  const leanings = shares.map((_, type) => smoothField(random, graph, type));
  const strength = (choice: number) => leanings[choice % shares.length][Math.floor(choice / shares.length)];
  const choices = Array.from({ length: cells * shares.length }, (_, choice) => choice);
  choices.sort((a, b) => strength(b) - strength(a) || a - b);
  const typeOf = new Uint8Array(cells).fill(255);
  for (const choice of choices) {
    const cell = Math.floor(choice / shares.length);
    const type = choice % shares.length;
    if (typeOf[cell] === 255 && left[type] > 0) {
      typeOf[cell] = type;
      left[type]--;
    }
  }
  return typeOf;
}

function smoothField(random: KeyedRandom, graph: NeighbourGraph, type: number): Float64Array {
  const cells = graph.offsets.length - 1;
  let field = Float64Array.from({ length: cells }, (_, cell) => {
    random.draw(territoryPurpose.neighbourhood, 0, cell, type);
    return normalQuantile(random.u0());
  });
  for (let turn = 0; turn < SMOOTHINGS; turn++) {
    field = field.map((own, cell) => {
      const around = neighboursOf(graph, cell);
      let sum = own;
      for (const other of around) sum += field[other];
      return sum / (around.length + 1);
    });
  }
  return field;
}
