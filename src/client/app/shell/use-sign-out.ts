import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { leaveSession } from '#client/navigation/leave-session.ts';
import { sessionMutations } from '#client/session/session-mutations.ts';
import { tellSignedOut } from '#client/session/tab-channel.ts';

/** Signs out here and in the other tabs: what was read and what was being written goes from all of them. */
export function useSignOut(onError: (error: Error) => void): () => void {
  const router = useRouter();
  const queryClient = useQueryClient();
  const { mutate } = useMutation(sessionMutations.signOut());
  return () =>
    mutate(undefined, {
      onSuccess() {
        tellSignedOut();
        return leaveSession(router, queryClient, 'deconnexion');
      },
      onError,
    });
}
