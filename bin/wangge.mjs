#!/usr/bin/env node
// The command `wangge`: builds its bundle when it is missing or older than the sources, then hands over to the command line.

import { pathToFileURL } from 'node:url';
import { build } from '../scripts/build.mjs';

try {
  const dir = await build('node', {
    onBuild: () => console.error('wangge: 正在构建命令行程序 / building the command line ...'),
  });
  const { main } = await import(pathToFileURL(`${dir}/main.js`).href);
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error);
  process.exitCode = 70;
}
