// Gives a Node worker or port the event interface that comlink expects.
import type { MessagePort, Worker } from 'node:worker_threads';
import type { Endpoint } from 'comlink';

type Listener = (event: { data: unknown }) => void;

/** Wraps a worker (seen from outside) or the parent port (seen from inside). */
export function nodeEndpoint(port: Worker | MessagePort): Endpoint {
  const wrapped = new Map<unknown, (data: unknown) => void>();
  return {
    postMessage: (message, transfer) => {
      port.postMessage(message, transfer as unknown as Parameters<MessagePort['postMessage']>[1]);
    },
    addEventListener: (type, listener) => {
      const call = listener as unknown as Listener;
      const onData = (data: unknown): void => {
        call({ data });
      };
      wrapped.set(listener, onData);
      port.on(type, onData);
    },
    removeEventListener: (type, listener) => {
      const onData = wrapped.get(listener);
      if (onData !== undefined) port.off(type, onData);
      wrapped.delete(listener);
    },
  };
}
