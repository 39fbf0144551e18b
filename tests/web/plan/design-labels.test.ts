// Designs are called by the letters of their titles, once.

import { expect, it } from 'vitest';
import { designLabels, designNames } from '../../../web/plan/design-labels.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const design = (id: string, en: string) => ({ id, title: { zh: en, en }, stages: [] });

it('the four designs of Z district are A to D in both languages', () => {
  const { designs } = openedZDistrict().scenario;
  for (const tag of ['zh-CN', 'en'] as const) {
    const labels = designLabels(designs, tag);
    expect(labels.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
    for (const { title } of labels) expect(title).not.toMatch(/^[A-D]\b/);
  }
  expect(designNames(designs, designs[1].id).en).toMatch(/^B /);
});

it.each([
  [
    ['A1 Shares', 'A2 Quota'],
    ['A1', 'A2'],
    ['Shares', 'Quota'],
  ],
  [
    ['A · Today', 'B · Other'],
    ['A', 'B'],
    ['Today', 'Other'],
  ],
  [
    ['Today', 'Other'],
    ['A', 'B'],
    ['Today', 'Other'],
  ],
  [
    ['A Today', 'A Other'],
    ['A', 'B'],
    ['A Today', 'A Other'],
  ],
  [
    ['A Today', 'Other'],
    ['A', 'B'],
    ['A Today', 'Other'],
  ],
])('%j', (titles, letters, names) => {
  const labels = designLabels(
    titles.map((title, index) => design(`d${index}`, title)),
    'en',
  );
  expect(labels.map(({ letter }) => letter)).toEqual(letters);
  expect(labels.map(({ title }) => title)).toEqual(names);
});
