import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { CONTENT_ID } from '#client/app/content-id.ts';
import layout from '#client/app/layout.module.css';
import { PageFooter } from '#client/app/page-footer.tsx';
import { localeOf } from '#client/i18n/language.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { leaveSession } from '#client/navigation/leave-session.ts';
import { onSignedOutElsewhere } from '#client/session/tab-channel.ts';
import { useSession } from '#client/session/use-session.ts';
import { SessionWarning } from './session-warning.tsx';
import { SiteHeader } from './site-header.tsx';

/** Around every page that needs an account. */
export function AppShell() {
  const { language } = useLanguage();
  const { account } = useSession();
  const router = useRouter();
  const queryClient = useQueryClient();
  const signedOut = account === null;

  // Seen when the session is read again: it ended, or one signed out in another tab.
  useEffect(() => {
    if (signedOut) void leaveSession(router, queryClient, 'session');
  }, [signedOut, router, queryClient]);

  useEffect(
    () => onSignedOutElsewhere(() => void leaveSession(router, queryClient, 'deconnexion')),
    [router, queryClient],
  );

  if (signedOut) return null;
  return (
    <I18nProvider locale={localeOf(language)}>
      <SiteHeader account={account} />
      <main id={CONTENT_ID} tabIndex={-1} className={layout.main}>
        <Outlet />
      </main>
      <PageFooter />
      <SessionWarning />
    </I18nProvider>
  );
}
