// Lines and columns of places in a text.

import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/scenario/read/locate.ts';
import { parseYaml, type ParsedText } from '../../../src/scenario/read/parse-yaml.ts';

function parsed(text: string): ParsedText {
  const result = parseYaml(text);
  if (!result.ok) throw new Error(result.problems[0].en);
  return result.parsed;
}

const text = parsed(`first: 1
second:
  - a: 语
    b: { c: 3 }
  -
empty:
shared: &s { d: 4 }
again: *s
`);

describe('a place in a text', () => {
  it.each([
    ['', 1, 1],
    ['/first', 1, 8],
    ['/second/0/a', 3, 8],
    ['/second/0/b/c', 4, 13],
    ['/empty', 6, 1],
    ['/again/d', 7, 17],
    ['/second/0/missing', 3, 5],
    ['/second/9', 3, 3],
    ['/nowhere/at/all', 1, 1],
  ])('%s is line %i, column %i', (pointer, line, column) => {
    expect(locate(text, pointer)).toEqual({ line, column });
  });

  it('is that of the key where the key is what is wrong', () => {
    expect(locate(text, '/second/0/b', true)).toEqual({ line: 4, column: 5 });
  });

  it('is known in JSON too', () => {
    expect(locate(parsed('{"a": [1,\n  {"b": 2}]}'), '/a/1/b')).toEqual({ line: 2, column: 9 });
  });
});
