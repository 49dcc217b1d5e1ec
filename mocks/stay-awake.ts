const ANSWER_WITHIN_MS = 2000;

/**
 * A worker put to sleep while the tab was hidden forgets that it answers for this page (mswjs/msw 2635): requests then
 * reach the network. Ours all carry a trace id; one that comes back without is asked again once the worker is reminded.
 */
export function stayAwake(page: Window & typeof globalThis): void {
  const asked = page.fetch.bind(page);

  async function remind(): Promise<void> {
    const worker = page.navigator.serviceWorker;
    const reminded = new Promise<void>((resolve) => {
      const done = (event: MessageEvent) => {
        if (event.data?.type === 'MOCKING_ENABLED') resolve();
      };
      worker.addEventListener('message', done);
      setTimeout(() => {
        worker.removeEventListener('message', done);
        resolve();
      }, ANSWER_WITHIN_MS);
    });
    worker.controller?.postMessage('MOCK_ACTIVATE');
    await reminded;
  }

  page.fetch = async (input, init) => {
    const request = new Request(input, init);
    const again = request.clone();
    if (!new URL(request.url).pathname.startsWith('/api/')) return asked(request);
    const response = await asked(request).catch(() => undefined);
    if (response?.headers.has('x-trace-id')) return response;
    await remind();
    return asked(again);
  };

  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'visible') void remind();
  });
}
