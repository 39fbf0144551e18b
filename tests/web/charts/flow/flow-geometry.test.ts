// The case flow: what flows in flows out, bands are as thick as their incidents, nodes of a column don't overlap.

import { expect, it } from 'vitest';
import { flowEdges } from '../../../../src/model/ledger/flow.ts';
import { flowLayout } from '../../../../web/charts/flow/flow-geometry.ts';
import { flowNodes } from '../../../../web/charts/flow/flow-nodes.ts';

const box = { width: 800, height: 400, right: 150, gap: 20 };
const edges = [
  { from: 'arisen', to: 'sighted', value: 60 },
  { from: 'arisen', to: 'unseen', value: 40 },
  { from: 'sighted', to: 'recorded', value: 45 },
  { from: 'sighted', to: 'unreported', value: 15 },
  { from: 'recorded', to: 'solved', value: 30 },
  { from: 'recorded', to: 'paper-closed', value: 15 },
  { from: 'unreported', to: 'open', value: 15 },
  { from: 'unseen', to: 'open', value: 40 },
  { from: 'recorded', to: 'self-resolved', value: 0 },
];

it('every edge of the model’s ledger goes from a column to a later one', () => {
  const column = new Map<string, number>(flowNodes.map((node) => [node.id, node.column]));
  for (const [from, to] of flowEdges) expect(column.get(to)).toBeGreaterThan(column.get(from) ?? Infinity);
  expect(new Set(flowEdges.flat())).toEqual(new Set(column.keys()));
});

it('node heights are in proportion to their incidents', () => {
  const { nodes } = flowLayout(edges, box);
  const height = (id: string) => nodes.find((node) => node.id === id)?.height ?? NaN;
  expect(height('sighted') / height('arisen')).toBeCloseTo(0.6, 6);
  expect(height('paper-closed') / height('solved')).toBeCloseTo(0.5, 6);
  expect(nodes.find((node) => node.id === 'open')?.value).toBe(55);
});

it('nodes of a column keep their distance and stay in the box', () => {
  const { nodes } = flowLayout(edges, box);
  for (const x of new Set(nodes.map((node) => node.x))) {
    const column = nodes.filter((node) => node.x === x).sort((a, b) => a.y - b.y);
    column.forEach((node, index) => {
      const before = column[index - 1];
      if (before) expect(node.y - before.y - before.height).toBeGreaterThanOrEqual(box.gap - 1e-6);
      expect(node.y + node.height).toBeLessThanOrEqual(box.height + 1e-6);
    });
  }
  expect(Math.max(...nodes.map(({ x, width }) => x + width))).toBeLessThanOrEqual(
    box.width - box.right + 1e-6,
  );
});

it('hidden and paper-closed flows are marked as such, empty ones are left out', () => {
  const { bands } = flowLayout(edges, box);
  const tone = (from: string, to: string) => bands.find((band) => band.from === from && band.to === to)?.tone;
  expect(tone('sighted', 'unreported')).toBe('hidden');
  expect(tone('unreported', 'open')).toBe('hidden');
  expect(tone('recorded', 'paper-closed')).toBe('paper');
  expect(tone('recorded', 'solved')).toBe('truth');
  expect(tone('unseen', 'open')).toBe('plain');
  expect(bands).toHaveLength(8);
});

it('a band over two columns is one band in two pieces', () => {
  const { bands } = flowLayout(edges, box);
  const long = bands.find((band) => band.from === 'unseen');
  expect(long?.path.match(/M/g)).toHaveLength(2);
});

it('unknown ends and an empty flow give no picture and no error', () => {
  expect(flowLayout([{ from: 'arisen', to: 'elsewhere', value: 3 }], box)).toEqual({ nodes: [], bands: [] });
  expect(flowLayout([], box)).toEqual({ nodes: [], bands: [] });
});
