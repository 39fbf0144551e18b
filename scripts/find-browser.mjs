// Finds a Chromium (or Firefox) to test with. Order: CHROME_PATH, the system's own, Playwright's cache, the one inside the npm
// package @sparticuz/chromium where it is installed. Every candidate is asked for its version, since stubs exist.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fromRoot } from './paths.mjs';

/** @typedef {{ path: string, version: string }} Browser */

/** Flags for a headless browser on a machine without a display, without GPU and without a network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium-based browser.
 * @returns {Promise<Browser | undefined>} undefined when the machine has none
 * @throws {Error} when CHROME_PATH is set and does not answer
 */
export async function findChromium() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    const browser = answering(wanted);
    if (browser) return browser;
    throw new Error(`CHROME_PATH=${wanted}: 无法运行 / does not answer --version`);
  }
  return firstAnswering([...systemChromiums(), ...playwrightChromiums()]) ?? (await packagedChromium());
}

/**
 * Finds a Firefox: FIREFOX_PATH, then the system's own.
 * @returns {Browser | undefined} undefined when the machine has none
 * @throws {Error} when FIREFOX_PATH is set and does not answer
 */
export function findFirefox() {
  const wanted = process.env.FIREFOX_PATH;
  if (!wanted) return firstAnswering(systemFirefoxes());
  const browser = answering(wanted);
  if (!browser) throw new Error(`FIREFOX_PATH=${wanted}: 无法运行 / does not answer --version`);
  return browser;
}

/** @param {string[]} candidates */
function firstAnswering(candidates) {
  for (const candidate of candidates) {
    const browser = answering(candidate);
    if (browser) return browser;
  }
  return undefined;
}

/**
 * @param {string} file
 * @returns {Browser | undefined}
 */
function answering(file) {
  if (!existsSync(file)) return undefined;
  // On Windows a browser opens a window instead of answering; being there has to do.
  if (process.platform === 'win32') return { path: file, version: path.basename(file) };
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const version = (stdout ?? '').trim();
  return status === 0 && /\d+\.\d+/.test(version) ? { path: file, version } : undefined;
}

/** @returns {string[]} */
function systemChromiums() {
  if (process.platform === 'darwin') {
    return macApps([
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]);
  }
  if (process.platform === 'win32') {
    return windowsPrograms([
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  }
  return onPath([
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]);
}

/** @returns {string[]} */
function systemFirefoxes() {
  if (process.platform === 'darwin') return macApps(['Firefox.app/Contents/MacOS/firefox']);
  if (process.platform === 'win32') return windowsPrograms(['Mozilla Firefox\\firefox.exe']);
  return onPath(['firefox', 'firefox-esr']);
}

/** @param {string[]} apps */
const macApps = (apps) =>
  ['/Applications', path.join(homedir(), 'Applications')].flatMap((dir) =>
    apps.map((app) => path.join(dir, app)),
  );

/** @param {string[]} programs */
const windowsPrograms = (programs) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((dir) => dir !== undefined)
    .flatMap((dir) => programs.map((program) => path.join(dir, program)));

/** @param {string[]} names */
const onPath = (names) => {
  const dirs = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => dirs.map((dir) => path.join(dir, name)));
};

/** @returns {string[]} browsers that `npx playwright install` once put into its cache, newest first */
function playwrightChromiums() {
  const caches = {
    linux: path.join(homedir(), '.cache/ms-playwright'),
    darwin: path.join(homedir(), 'Library/Caches/ms-playwright'),
    win32: path.join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  };
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? caches[/** @type {keyof typeof caches} */ (process.platform)];
  if (!cache || !existsSync(cache)) return [];
  const binaries = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => binaries.map((binary) => path.join(cache, name, binary)));
}

/** @returns {Promise<Browser | undefined>} the browser that travels inside an npm package, on Linux x64 */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // makes the package unpack the shared libraries that a bare machine lacks; must be set before it is loaded
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { TMPDIR } = process.env;
  try {
    // it unpacks into the temporary folder under fixed names; a folder of our own is safe from other users
    process.env.TMPDIR = fromRoot('node_modules/.cache/packaged-chromium');
    mkdirSync(process.env.TMPDIR, { recursive: true });
    // by name, since the package is optional and the type check must not depend on it
    const name = '@sparticuz/chromium';
    const { default: chromium } = /** @type {{ default: { executablePath(): Promise<string> } }} */ (
      await import(name)
    );
    return answering(await chromium.executablePath());
  } catch {
    return undefined;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
