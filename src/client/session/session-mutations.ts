import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { createSession, endSession, selectProfile } from '#contract/session/session.operations.ts';
import type { Credentials } from '#contract/session/session.schema.ts';
import { adoptSession } from './adopt-session.ts';
import { welcomeSession } from './welcome-session.ts';

/** Opening, changing and ending one's own session. Each takes the cache that holds the session. */
export const sessionMutations = {
  signIn: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (credentials: Credentials) => callOperation(createSession, { body: credentials }),
      onSuccess: (session) => welcomeSession(queryClient, session),
    }),

  /** « Sélectionnez un profil ». What was read through the former profile is dropped. */
  selectProfile: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (profileId: string) => callOperation(selectProfile, { body: { profileId } }),
      onSuccess: (session) => adoptSession(queryClient, session),
    }),

  /** The cache is dropped by whoever leaves the signed-in pages (`forgetSession`), once they are gone. */
  signOut: () => mutationOptions({ mutationFn: () => callOperation(endSession, {}) }),
};
