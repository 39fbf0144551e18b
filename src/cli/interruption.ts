// Ctrl-C: the first asks the command to stop and show what it has, the second leaves at once.
import { setMaxListeners } from 'node:events';
import { exitCodes } from './exit-codes.ts';
import { printAside } from './output/streams.ts';
import type { Texts } from './texts/texts.ts';

export interface Interruption {
  readonly signal: AbortSignal;
  /** Stops listening; call it in a `finally`. */
  stop(): void;
}

/** Listens for Ctrl-C. */
export function listenForInterruption(texts: Texts): Interruption {
  const control = new AbortController();
  setMaxListeners(0, control.signal); // every job in flight listens
  const onSignal = (): void => {
    if (control.signal.aborted) process.exit(exitCodes.interrupted);
    printAside('', texts.progress.again);
    control.abort(new Error('interrupted'));
  };
  process.on('SIGINT', onSignal);
  return {
    signal: control.signal,
    stop: () => {
      process.off('SIGINT', onSignal);
    },
  };
}
