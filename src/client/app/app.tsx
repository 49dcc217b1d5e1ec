import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { LanguageProvider } from '#client/i18n/language-provider.tsx';
import { AppAnnouncer } from './app-announcer.tsx';
import { SlotsContext } from './app-slots.ts';
import type { AppParts } from './create-app.ts';

/** The whole console. */
export function App({ queryClient, router, i18n, words, slots }: AppParts) {
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider instance={i18n} words={words}>
        <SlotsContext value={slots}>
          <AppAnnouncer>
            <RouterProvider router={router} />
          </AppAnnouncer>
        </SlotsContext>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
