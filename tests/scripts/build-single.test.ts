// How the page that is one file is put together: nothing of it may end early or be asked for from elsewhere.

import { createHash } from 'node:crypto';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { singlePage } from '../../scripts/build-single.mjs';

const page = `<!doctype html>
<html><head>
    <meta charset="utf-8" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="manifest" href="./manifest.webmanifest" />
  </head><body><script type="module" src="./main.ts"></script></body></html>`;
const made = (script: string, given = page): string =>
  singlePage({ page: given, icon: Buffer.from('<svg/>'), script, style: 'p{color:red}' });
const inlined = (text: string): string => /<script>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';

describe('the single file', () => {
  it('carries its script word for word up to escapes, and names the hash of just that', () => {
    const script = `const a = "</script><!-- $& $1"; const b = /<script/;`;
    const text = made(script);
    const code = inlined(text);
    expect(code).not.toMatch(/<!--|<\/?script/);
    const run = vm.runInNewContext(`${code}; JSON.stringify([a, b.source])`) as string;
    expect(JSON.parse(run)).toEqual(['</script><!-- $& $1', '\\u003cscript']);
    const hash = createHash('sha256').update(code).digest('base64');
    expect(text).toContain(`script-src 'sha256-${hash}'`);
    expect(text).not.toMatch(/unsafe-|https?:|manifest|src=/);
  });

  it('is not built when escaping would change the program', () => {
    expect(() => made('const scripted = 1, a = 2; f(a <scripted);')).toThrow(SyntaxError);
  });

  it('is not built when something would be asked for from beside it', () => {
    const more = page.replace('</head>', '<link rel="stylesheet" href="./more.css" /></head>');
    expect(() => made('f();', more)).toThrow(/would ask for href=".\/more.css"/);
    expect(() => made('f();', page.replace('main.ts', 'start.ts'))).toThrow(/index.html has no/);
  });
});
