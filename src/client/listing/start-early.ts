/**
 * Starts the query of a list while the code of its page is on its way. What starts it is loaded on demand as well, so that no
 * other page pays for it; when it can't be loaded, neither can the page, which says so itself.
 */
export function startEarly<Code>(load: () => Promise<Code>, start: (code: Code) => unknown): void {
  load().then(start, () => undefined);
}
