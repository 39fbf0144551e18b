// The part of the platform's AbortSignal that experiments use, spelled out because the pure layers know no platform.
// Every AbortSignal is one.

/** Tells a running job or comparison that nobody waits for it any more. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
