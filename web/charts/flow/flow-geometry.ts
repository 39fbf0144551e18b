// Geometry of the case-flow picture: nodes in four columns, heights in proportion to incidents, bands between them. A band that
// jumps a column runs through a free slot of it, so that it crosses no node. Pure.
import { dodgeLabels } from '../marks/dodge-labels.ts';
import { flowNodes, type FlowNodeDeclaration, type FlowTone } from './flow-nodes.ts';

export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

export interface PlacedNode {
  readonly id: string;
  readonly tone: FlowTone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly value: number;
  readonly labelY: number;
  readonly lastColumn: boolean;
}

export interface PlacedBand {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly tone: FlowTone;
  readonly path: string;
  readonly midX: number;
  readonly midY: number;
}

export interface FlowLayout {
  readonly nodes: readonly PlacedNode[];
  readonly bands: readonly PlacedBand[];
}

export interface FlowBox {
  readonly width: number;
  readonly height: number;
  /** Room right of the last column for its labels. */
  readonly right: number;
  /** Least distance of the nodes of a column and of their labels. */
  readonly gap: number;
}

export const nodeWidth = 12;

interface Slot {
  readonly id: string;
  readonly column: number;
  readonly node: FlowNodeDeclaration | null;
  value: number;
  y: number;
  left: number;
  right: number;
}

/** Lays out the flow; edges whose ends are not declared, and empty ones, are left out. */
export function flowLayout(edges: readonly FlowEdge[], box: FlowBox): FlowLayout {
  const known = edges.filter(({ from, to, value }) => value > 0 && nodeOf(from) && nodeOf(to));
  const segments = known.flatMap(splitLong);
  const slots = slotsOf(segments);
  placeSlots(slots, box);
  const columnX = (column: number): number => (column / 3) * (box.width - box.right - nodeWidth);
  const pieces = sortedSegments(segments, slots).map((segment) => ({
    segment,
    shape: bandShape(segment, slots, heightScale(slots, box), columnX),
  }));
  return { nodes: placedNodes(slots, box, columnX), bands: joinedBands(known, pieces) };
}

interface Segment extends FlowEdge {
  /** The edge it is part of. */
  readonly edge: string;
}

const edgeId = ({ from, to }: FlowEdge): string => `${from}>${to}`;
const nodeOf = (id: string): FlowNodeDeclaration | undefined => flowNodes.find((node) => node.id === id);

/** An edge over two columns becomes two segments through a slot named like the edge. */
function splitLong(edge: FlowEdge): Segment[] {
  const id = edgeId(edge);
  const jump = (nodeOf(edge.to)?.column ?? 0) - (nodeOf(edge.from)?.column ?? 0);
  if (jump <= 1) return [{ ...edge, edge: id }];
  return [
    { from: edge.from, to: id, value: edge.value, edge: id },
    { from: id, to: edge.to, value: edge.value, edge: id },
  ];
}

function slotsOf(segments: readonly Segment[]): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  const order = new Map<string, number>(flowNodes.map(({ id }, index) => [id, index]));
  const passing = segments.filter(({ from }) => !order.has(from));
  passing.sort((a, b) => (order.get(a.to) ?? 0) - (order.get(b.to) ?? 0));
  const ids = [...order.keys(), ...passing.map(({ from }) => from)];
  for (const id of new Set<string>(ids)) {
    const into = sum(segments.filter(({ to }) => to === id));
    const value = Math.max(into, sum(segments.filter(({ from }) => from === id)));
    const node = nodeOf(id) ?? null;
    const column = node?.column ?? (nodeOf(id.split('>')[0] ?? '')?.column ?? 0) + 1;
    if (value > 0) slots.set(id, { id, column, node, value, y: 0, left: 0, right: 0 });
  }
  return slots;
}

const sum = (edges: readonly FlowEdge[]): number => edges.reduce((total, { value }) => total + value, 0);

/** Pixels per incident: the fullest column decides. */
function heightScale(slots: ReadonlyMap<string, Slot>, { height, gap }: FlowBox): number {
  const scales = [0, 1, 2, 3].map((column) => {
    const inside = [...slots.values()].filter((slot) => slot.column === column);
    const total = inside.reduce((all, { value }) => all + value, 0);
    return total > 0 ? (height - gap * (inside.length - 1)) / total : Infinity;
  });
  const least = Math.min(...scales);
  return Number.isFinite(least) ? Math.max(0, least) : 0;
}

function placeSlots(slots: ReadonlyMap<string, Slot>, box: FlowBox): void {
  const scale = heightScale(slots, box);
  for (const column of [0, 1, 2, 3]) {
    let y = 0;
    for (const slot of slots.values()) {
      if (slot.column !== column) continue;
      slot.y = y;
      y += slot.value * scale + box.gap;
    }
  }
}

/** Bands leave and enter a node in the order of the nodes at their other ends, so that they cross least. */
function sortedSegments(segments: readonly Segment[], slots: ReadonlyMap<string, Slot>): Segment[] {
  const y = (id: string): number => slots.get(id)?.y ?? 0;
  return [...segments].sort((a, b) => y(a.from) - y(b.from) || y(a.to) - y(b.to));
}

function bandShape(
  segment: Segment,
  slots: ReadonlyMap<string, Slot>,
  scale: number,
  columnX: (column: number) => number,
): { path: string; midX: number; midY: number } {
  const from = slots.get(segment.from);
  const to = slots.get(segment.to);
  if (!from || !to) return { path: '', midX: 0, midY: 0 };
  const thickness = segment.value * scale;
  const [x0, x1] = [columnX(from.column) + (from.node ? nodeWidth : 0), columnX(to.column)];
  const [y0, y1] = [from.y + from.right, to.y + to.left];
  from.right += thickness;
  to.left += thickness;
  const mid = (x0 + x1) / 2;
  const curve = (xa: number, ya: number, xb: number, yb: number): string =>
    `${fixed(xa)},${fixed(ya)}C${fixed(mid)},${fixed(ya)} ${fixed(mid)},${fixed(yb)} ${fixed(xb)},${fixed(yb)}`;
  const path = `M${curve(x0, y0, x1, y1)}L${curve(x1, y1 + thickness, x0, y0 + thickness)}Z`;
  return { path, midX: mid, midY: (y0 + y1 + thickness) / 2 };
}

const fixed = (value: number): string => value.toFixed(1);

function placedNodes(
  slots: ReadonlyMap<string, Slot>,
  box: FlowBox,
  columnX: (column: number) => number,
): PlacedNode[] {
  const scale = heightScale(slots, box);
  return [0, 1, 2, 3].flatMap((column) => {
    const inside = [...slots.values()].filter((slot) => slot.column === column && slot.node !== null);
    const centres = inside.map(({ y, value }) => y + (value * scale) / 2);
    const labels = dodgeLabels(centres, box.gap, box.gap / 2, box.height - box.gap / 2);
    return inside.map(({ id, node, value, y }, index) => ({
      id,
      tone: node?.tone ?? 'plain',
      x: columnX(column),
      y,
      width: nodeWidth,
      height: Math.max(1, value * scale),
      value,
      labelY: labels[index] ?? y,
      lastColumn: column === 3,
    }));
  });
}

type Piece = { segment: Segment; shape: { path: string; midX: number; midY: number } };

function joinedBands(edges: readonly FlowEdge[], pieces: readonly Piece[]): PlacedBand[] {
  return edges.map((edge) => {
    const own = pieces.filter(({ segment }) => segment.edge === edgeId(edge));
    const first = own[0]?.shape;
    return {
      ...edge,
      tone: bandTone(edge),
      path: own.map(({ shape }) => shape.path).join(''),
      midX: first?.midX ?? 0,
      midY: first?.midY ?? 0,
    };
  });
}

/** A band is hatched when it leads into what is hidden or out of it, or into a closure on paper. */
function bandTone({ from, to }: FlowEdge): FlowTone {
  const [source, target] = [nodeOf(from)?.tone, nodeOf(to)?.tone];
  if (source === 'hidden' || target === 'hidden') return 'hidden';
  return target === 'paper' || target === 'truth' || target === 'record' ? target : 'plain';
}
