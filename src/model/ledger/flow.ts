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
] as const;

export type FlowNode = (typeof flowEdges)[number][number];

const indexByKey = new Map(flowEdges.map(([from, to], index) => [`${from}>${to}`, index]));

/** Returns the index of an edge. */
export function flowEdge(from: FlowNode, to: FlowNode): number {
  return indexByKey.get(`${from}>${to}`) ?? -1;
}
