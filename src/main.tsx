import '#client/ui/global.css';
import { NO_SLOTS } from '#client/app/app-slots.ts';
import { startApp } from '#client/app/start-app.tsx';

/** In demo mode the service runs in the page; nothing of it is in the real build. */
async function slotsOfMode() {
  if (import.meta.env.MODE !== 'demo') return NO_SLOTS;
  const [{ startDemo }, { demoSlots }] = await Promise.all([
    import('#mocks/browser.ts'),
    import('#client/app/demo-slots.tsx'),
  ]);
  return demoSlots(await startDemo());
}

await startApp(document.getElementById('root'), await slotsOfMode());
