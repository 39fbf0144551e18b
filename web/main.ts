// Mounts the workbench into the page. The Trusted Types policy comes first: workers need it.

import './trusted-types.ts';
import { mount } from 'svelte';
import zDistrict from '../scenarios/z-district/scenario.yaml?raw';
import { createBrowserPool } from '../src/runtime/browser/browser-pool.ts';
import App from './App.svelte';
import { startWorkbench } from './start-workbench.ts';
import './styles/tokens.css';
import './styles/base.css';

void open();

/** A function of its own: the page that is one file is a classic script, which has no await outside of functions. */
async function open(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('index.html has no #app');
  try {
    const parts = await startWorkbench(zDistrict, createBrowserPool());
    target.replaceChildren();
    mount(App, { target, props: parts });
    if (import.meta.env.PROD) void parts.copy.start();
  } catch (thrown) {
    target.textContent = `网格 wangge：页面无法启动。 The page could not start. ${String(thrown)}`;
    throw thrown;
  }
}
