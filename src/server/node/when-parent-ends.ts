const LOOK_MS = 250;

/**
 * Calls once when the process that started this one is gone. npm ends the shell it runs `npm start` in and not what the
 * shell has started: without this, `kill` on npm leaves the server behind.
 */
export function whenParentEnds(call: () => void): void {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    call();
  }, LOOK_MS);
  look.unref();
}
