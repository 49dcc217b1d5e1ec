import type { QueryClient } from '@tanstack/react-query';
import type { RegisteredRouter } from '@tanstack/react-router';
import { forgetDrafts } from '#client/forms/forget-drafts.ts';
import { forgetSession } from '#client/session/forget-session.ts';

/** Why one is on the sign-in page: the session ended by itself, or one signed out. */
export type LeaveReason = 'session' | 'deconnexion';

const SIGN_IN = '/connexion';

/**
 * Goes to the sign-in page, then drops what was read: in this order, so that no page is left without its data.
 * Drafts outlive a session that ended by itself, and go with whoever signs out.
 * After a session that ended by itself, signing in comes back to the same page.
 */
export async function leaveSession(
  router: RegisteredRouter,
  queryClient: QueryClient,
  motif: LeaveReason,
): Promise<void> {
  const { pathname, href } = router.latestLocation;
  // Under way: to drop what was read while the page is still drawn would have it ask again, and be refused again, over and over.
  if (pathname === SIGN_IN && motif === 'session') return;
  if (pathname !== SIGN_IN) {
    const retour = motif === 'session' && href !== '/' ? href : undefined;
    await router.navigate({ to: SIGN_IN, search: { motif, retour } });
  }
  forgetSession(queryClient);
  if (motif !== 'deconnexion') return;
  forgetDrafts();
  const { forgetKeptLists } = await import('#client/forms/kept-lists.ts');
  await forgetKeptLists();
}
