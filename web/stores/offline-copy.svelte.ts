// The copy of the page that the browser keeps for use without a network, as the page sees it: whether there is one, and whether a newer
// build waits. A newer one takes the place of the present one only when the visitor asks.

/** newer: a newer build is there and waits; replaced: another window has put it in place, this one still shows the former. */
export type OfflineState = 'absent' | 'kept' | 'newer' | 'replaced';

export class OfflineCopy {
  state = $state<OfflineState>('absent');
  #registration: ServiceWorkerRegistration | null = null;
  #asked = false;

  /** Has the copy made. Pages that are no installed build (the single file, a page in development) and browsers without it go without. */
  async start(): Promise<void> {
    const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (container === undefined || document.querySelector('link[rel=manifest]') === null) return;
    let controlled = container.controller !== null;
    if (controlled) this.state = 'kept';
    container.addEventListener('controllerchange', () => {
      if (this.#asked) location.reload();
      else this.state = controlled ? 'replaced' : 'kept';
      controlled = true;
    });
    try {
      this.#watch(await container.register('./service-worker.js', { updateViaCache: 'none' }));
    } catch {
      // without storage or a secure address there is no copy, and the page works as before
    }
  }

  /** Goes over to the newer build. */
  reload(): void {
    const waiting = this.#registration?.waiting;
    if (!waiting) return location.reload();
    this.#asked = true;
    waiting.postMessage('take-over');
  }

  #watch(registration: ServiceWorkerRegistration): void {
    this.#registration = registration;
    const look = (): void => {
      if (registration.waiting && registration.active) this.state = 'newer';
    };
    look();
    registration.addEventListener('updatefound', () =>
      registration.installing?.addEventListener('statechange', look),
    );
    document.addEventListener('visibilitychange', () => {
      // fails where there is no network, which is what the copy is for
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
    });
  }
}
