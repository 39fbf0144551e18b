// Addresses of screens, and what is none.

import { expect, it } from 'vitest';
import { screenFragment, screenIds, screenOfFragment } from '../../../web/screens/screens.ts';

it('every screen is found by its own address', () => {
  expect(screenIds.map((id) => screenOfFragment(screenFragment(id)))).toEqual([...screenIds]);
});

it.each(['', '#', '#/', '#zones', '#/zones/', '#/nowhere', '#w1.abcd'])('%j is no screen', (fragment) => {
  expect(screenOfFragment(fragment)).toBeUndefined();
});
