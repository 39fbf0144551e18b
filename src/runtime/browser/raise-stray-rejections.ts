// Makes a rejection that nobody handles end as an error of its worker: by itself it would reach nobody on the page, and the
// job would look like a hanging one until the watchdog speaks.

/** Listens in the present worker. */
export function raiseStrayRejections(): void {
  globalThis.addEventListener('unhandledrejection', ({ reason }) => {
    setTimeout(() => {
      throw reason;
    });
  });
}
