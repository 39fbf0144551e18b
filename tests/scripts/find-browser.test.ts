// Which browser the tests take.

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findChromium, findFirefox } from '../../scripts/find-browser.mjs';

const posix = process.platform !== 'win32' && process.platform !== 'darwin';

if (posix) {
  describe('the search for a browser', () => {
    let dir: string;
    const script = (name: string, text: string): string => {
      const file = path.join(dir, name);
      writeFileSync(file, `#!/bin/sh\n${text}\n`);
      chmodSync(file, 0o755);
      return file;
    };
    beforeEach(() => {
      dir = mkdtempSync(path.join(tmpdir(), 'wangge-browser-'));
      vi.stubEnv('CHROME_PATH', '');
      vi.stubEnv('FIREFOX_PATH', '');
      vi.stubEnv('PATH', dir);
    });
    afterEach(() => {
      vi.unstubAllEnvs();
      rmSync(dir, { recursive: true });
    });

    it('takes CHROME_PATH before anything else', async () => {
      script('chromium', 'echo Chromium 1.0');
      const wanted = script('mine', 'echo Chromium 2.0');
      vi.stubEnv('CHROME_PATH', wanted);
      expect(await findChromium()).toEqual({ path: wanted, version: 'Chromium 2.0' });
    });

    it('refuses a CHROME_PATH or FIREFOX_PATH that does not answer, instead of silently taking another', async () => {
      script('chromium', 'echo Chromium 1.0');
      vi.stubEnv('CHROME_PATH', path.join(dir, 'missing'));
      await expect(findChromium()).rejects.toThrow(/CHROME_PATH/);
      vi.stubEnv('FIREFOX_PATH', script('broken', 'exit 1'));
      expect(() => findFirefox()).toThrow(/FIREFOX_PATH/);
    });

    it('passes over a stub that does not say its version', async () => {
      script('chromium', 'echo install the snap first; exit 1');
      script('chromium-browser', 'echo no version here');
      const real = script('google-chrome', 'echo Google Chrome 120.0.1');
      expect(await findChromium()).toEqual({ path: real, version: 'Google Chrome 120.0.1' });
    });

    it('finds Firefox under its Debian name', () => {
      const esr = script('firefox-esr', 'echo Mozilla Firefox 128.0esr');
      expect(findFirefox()?.path).toBe(esr);
    });
  });
}
