// Pictures outside of the page look as its light theme does.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fromRoot } from '../../../scripts/paths.mjs';
import { paperLook } from '../../../src/data/picture/paper-look.ts';

const [root = ''] =
  /^:root,[^{]*\{[^}]*\}/m.exec(readFileSync(fromRoot('web/styles/tokens.css'), 'utf8')) ?? [];
const token = (name: string): string | undefined => new RegExp(`--${name}: ([^;]*);`).exec(root)?.[1];

it('has the colours of the style sheet, and the fonts of its language first', () => {
  const { paper, ink, soft, rule, halo } = paperLook('en');
  expect({ paper, ink, soft, rule, halo }).toEqual({
    paper: token('paper'),
    ink: token('ink'),
    soft: token('ink-faint'),
    rule: token('mark'),
    halo: token('halo'),
  });
  expect(paperLook('zh').font).toMatch(/^'PingFang SC'/);
  expect(paperLook('en').font).toMatch(/^'Helvetica Neue'/);
});
