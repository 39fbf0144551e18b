// `npm test`: types, style, the builds and their weight, then every test. The last line printed is `N passed, N failed`; each check before the
// tests counts as one. The exit code is 0 only when something ran and nothing failed.

import './node-version.mjs';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium, findFirefox } from './find-browser.mjs';
import { fromRoot } from './paths.mjs';
import { builtSteps, buildSteps, runNode, runSteps, styleSteps, typeSteps } from './steps.mjs';
import { tally } from './tally.mjs';

const counts = await runSteps([...typeSteps, ...styleSteps, ...buildSteps]);
add(await runSteps(builtSteps));
const projects = ['--project', 'node'];
if (await browserIsThere()) projects.push('--project', 'browser');
add(await runVitest(projects));

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;

/** @param {{ passed: number, failed: number }} more */
function add(more) {
  counts.passed += more.passed;
  counts.failed += more.failed;
}

/**
 * Says which browsers will be used; without any, says loudly what is left out, and counts that as a failure where CI is set.
 * @returns {Promise<boolean>}
 */
async function browserIsThere() {
  try {
    const chromium = await findChromium();
    if (chromium) {
      console.log(`  browser: ${chromium.version} (${chromium.path})`);
      console.log(
        `  browser: ${findFirefox()?.version ?? 'no Firefox here: its tests are left out / 没有 Firefox,其测试略过'}`,
      );
      return true;
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    add({ passed: 0, failed: 1 });
    return false;
  }
  console.error(`
==========================================================================================
 没有找到 Chromium:浏览器测试被略过,网页部分未经检验!
 安装办法(任选其一):Debian/Ubuntu 运行 apt-get install chromium;安装 Chrome 或 Edge;
 或设置 CHROME_PATH=浏览器可执行文件的路径。

 NO CHROMIUM FOUND: the browser tests are LEFT OUT, the page is untested.
 Any one of these helps: apt-get install chromium (Debian, Ubuntu); install Chrome or Edge;
 set CHROME_PATH to a browser's executable.
==========================================================================================
`);
  if (process.env.CI) {
    console.error('CI 环境下缺少浏览器视为失败 / with CI set, a missing browser is a failure');
    add({ passed: 0, failed: 1 });
  }
  return false;
}

/** @param {string[]} projects */
async function runVitest(projects) {
  const report = fromRoot('node_modules/.cache/vitest-report.json');
  mkdirSync(fromRoot('node_modules/.cache'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runNode('node_modules/vitest/vitest.mjs', ['run', ...projects, ...reporters], {
    stream: true,
  });
  return tally(code, readReport(report));
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
