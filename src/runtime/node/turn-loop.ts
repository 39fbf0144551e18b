// Lets Node's event loop turn once, so that messages and timers get their moment.

/** Resolves after the pending messages were delivered. */
export function turnLoop(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
