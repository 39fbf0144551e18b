// The case flow of the cohort as edges between named nodes: what happened to the incidents, at the end of their follow-up.
// Every incident takes one path from `arisen` to an end, so flows into a node equal flows out of it.

export const flowEdges = [
  ['arisen', 'sighted'],
  ['arisen', 'public'],
  ['arisen', 'unseen'],
  ['sighted', 'recorded'],
  ['sighted', 'overlooked'],
  ['sighted', 'unreported'],
  ['sighted', 'fixed-unrecorded'],
  ['public', 'recorded'],
  ['recorded', 'solved'],
  ['recorded', 'paper-closed'],
  ['recorded', 'open'],
  ['recorded', 'self-resolved'],
  ['fixed-unrecorded', 'solved'],
  ['overlooked', 'self-resolved'],
  ['overlooked', 'open'],
  ['unreported', 'self-resolved'],
  ['unreported', 'open'],
  ['unseen', 'self-resolved'],
  ['unseen', 'open'],
  ['sighted', 'solved-by-residents'],
  ['unseen', 'solved-by-residents'],
  ['solved-by-residents', 'solved'],
] as const;

export type FlowNode = (typeof flowEdges)[number][number];

export const flowNodes = [...new Set(flowEdges.flat())] as readonly FlowNode[];
const edgeIndex = new Int32Array(flowNodes.length * flowNodes.length).fill(-1);
flowEdges.forEach(([from, to], index) => {
  edgeIndex[flowNodes.indexOf(from) * flowNodes.length + flowNodes.indexOf(to)] = index;
});

/** Node numbers by name. */
export const flowNode = Object.fromEntries(flowNodes.map((node, index) => [node, index])) as Record<
  FlowNode,
  number
>;

/** Returns the index of an edge between two node numbers, -1 where there is none. */
export function flowEdge(from: number, to: number): number {
  return edgeIndex[from * flowNodes.length + to];
}
