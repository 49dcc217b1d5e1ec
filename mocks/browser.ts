import { setupWorker } from 'msw/browser';
import { readSavedDemo, saveDemo } from './demo-storage.ts';
import { mount } from './mount.ts';
import { openDemo } from './open-demo.ts';
import { stayAwake } from './stay-awake.ts';
import { loadWorld } from './worlds/worlds.ts';
import { writeAtLeisure } from './write-at-leisure.ts';

/** Starts demo mode: the whole service inside the page. Resolves once it answers. */
export async function startDemo() {
  const saved = readSavedDemo(localStorage);
  const demo = await openDemo({
    world: await loadWorld(saved?.world ?? 'firm'),
    saved,
    log: {
      info: () => undefined,
      error: (details, message) => reportError(new Error(message, { cause: details })),
    },
    save: writeAtLeisure((next) => saveDemo(localStorage, next), window),
  });

  const worker = setupWorker(mount(demo.fetch));
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
  stayAwake(window);
  return demo.controls;
}
