// `npm start`: builds the workbench when its sources have changed and serves it on this machine, saying where.

import './node-version.mjs';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { serveStatic } from './static-server.mjs';

const usage = 'npm start -- [--port 4173] [--host 127.0.0.1]';
const { values } = readArguments();
const port = values.port === undefined ? 4173 : Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`--port ${values.port}: 应为 0 到 65535 的整数 / must be a whole number from 0 to 65535`, 2);
}

try {
  const dir = await build('web', {
    onBuild: () => console.log('正在构建工作台 / building the workbench ...'),
  });
  const tries = values.port === undefined ? 50 : 1;
  const { url } = await serveStatic({ dir, host: values.host, port, tries });
  console.log(`\n网格工作台已就绪,请用浏览器打开:  ${url}`);
  console.log(`The wangge workbench is ready; open:  ${url}`);
  console.log('按 Ctrl+C 停止 / press Ctrl+C to stop\n');
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === 'EADDRINUSE') fail(`端口 ${port} 已被占用 / port ${port} is in use`, 1);
  if (code === 'EACCES') fail(`没有权限使用端口 ${port} / no permission to use port ${port}`, 1);
  fail(`无法启动工作台 / the workbench could not be started:\n${message}`, 1);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

function readArguments() {
  try {
    return parseArgs({
      options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n${usage}`, 2);
  }
}

/**
 * @param {string} message
 * @param {number} exitCode
 * @returns {never}
 */
function fail(message, exitCode) {
  console.error(message);
  process.exit(exitCode);
}
