import type { Browser, BrowserContextOptions } from '@playwright/test';
import { saveDemo } from '#mocks/demo-storage.ts';
import type { WorldKey } from '#mocks/worlds/world.ts';
import { personResponsibleOf } from './person-responsible-of.ts';

export type StoredDemo = NonNullable<BrowserContextOptions['storageState']>;

/** What a browser keeps of the demo once a visitor of this world has signed in; nothing of its files. */
export async function signedInDemo(browser: Browser, origin: string, world: WorldKey): Promise<StoredDemo> {
  const context = await browser.newContext({ storageState: storedWorld(origin, world) });
  const page = await context.newPage();
  await page.goto(`${origin}/connexion`);
  const { firstName, lastName } = await personResponsibleOf(world);
  await page
    .getByRole('button', { name: `${firstName} ${lastName}` })
    .first()
    .click();
  await page.waitForURL((url) => url.pathname !== '/connexion');
  const state = await context.storageState();
  await context.close();
  return state;
}

function storedWorld(origin: string, world: WorldKey): StoredDemo {
  const localStorage: Array<{ name: string; value: string }> = [];
  const storage: Pick<Storage, 'setItem'> = {
    setItem: (name, value) => void localStorage.push({ name, value }),
  };
  saveDemo(storage, { world, changes: undefined, sessions: undefined });
  return { cookies: [], origins: [{ origin, localStorage }] };
}
