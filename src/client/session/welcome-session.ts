import type { QueryClient } from '@tanstack/react-query';
import { forgetDrafts } from '#client/forms/forget-drafts.ts';
import type { Session } from '#contract/session/session.schema.ts';
import { adoptSession } from './adopt-session.ts';

/** Goes on with a session that was just opened; whoever was here before hasn't signed out, and isn't here any more. */
export function welcomeSession(queryClient: QueryClient, session: Session): void {
  adoptSession(queryClient, session);
  forgetDrafts(session.account?.id);
  void import('#client/forms/kept-lists.ts').then(({ forgetKeptLists }) =>
    forgetKeptLists(session.account?.id ?? ''),
  );
}
