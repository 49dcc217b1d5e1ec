import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { rememberedLanguage } from '#client/i18n/remembered-language.ts';
import { App } from './app.tsx';
import type { AppSlots } from './app-slots.ts';
import { createApp } from './create-app.ts';

/** Draws the console into the page. */
export async function startApp(container: HTMLElement | null, slots: AppSlots): Promise<void> {
  if (!container) throw new Error('the page has no place for the console');
  const parts = await createApp({ language: rememberedLanguage(), slots });
  createRoot(container).render(
    <StrictMode>
      <App {...parts} />
    </StrictMode>,
  );
}
