// What page benchmarks share: frames of a page are noted while a part of it is at work, and summed up as quantiles.

/** For `addInitScript`: notes the milliseconds between frames, and the time that scripts take within each, while `window.noting` is true. */
export const watchFrames = `
  window.frames_ = []; window.busy = []; window.longTasks = []; window.noting = false;
  const later = window.requestAnimationFrame.bind(window);
  let spent = 0;
  window.requestAnimationFrame = (call) => later((now) => { const begun = performance.now(); call(now); spent += performance.now() - begun; });
  let last = 0;
  const tick = (now) => {
    if (window.noting && last > 0) { window.frames_.push(now - last); window.busy.push(spent); }
    spent = 0; last = now; later(tick);
  };
  later(tick);
  new PerformanceObserver((list) => {
    if (window.noting) window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });`;

/**
 * Prints what was noted: frames, the time that scripts took in them, and tasks over 50 ms.
 * @param {import('playwright-core').Page} page
 */
export async function printFrames(page) {
  const noted = /** @type {{ frames: number[], busy: number[], longTasks: number[] }} */ (
    await page.evaluate('({ frames: window.frames_, busy: window.busy, longTasks: window.longTasks })')
  );
  const at = (/** @type {number[]} */ values, /** @type {number} */ share) =>
    ([...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? NaN).toFixed(1);
  const line = (/** @type {string} */ name, /** @type {number[]} */ values) =>
    console.log(
      `${name}: ${values.length}; milliseconds median ${at(values, 0.5)}, 95 % ${at(values, 0.95)}, most ${at(values, 1)}`,
    );
  line('frame to frame', noted.frames);
  line('scripts in a frame', noted.busy);
  if (noted.longTasks.length > 0) line('tasks over 50 ms', noted.longTasks);
  else console.log('tasks over 50 ms: none');
}
