// Mounts the workbench into the page. The Trusted Types policy comes first: workers need it.

import './trusted-types.ts';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
mount(App, { target });
