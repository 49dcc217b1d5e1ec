import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { callOperation } from '#client/http/call-operation.ts';
import { leaveSession } from '#client/navigation/leave-session.ts';
import { adoptSession } from '#client/session/adopt-session.ts';
import { getSession } from '#contract/session/session.operations.ts';
import type { DemoStore } from './demo-store.ts';

type DemoAct = () => Promise<void>;

/**
 * Runs an act of the panel (a persona, a world, a reset), then starts over from home with nothing left of what was
 * read before. A refused act may have signed out the former persona, so the session is read again after it too.
 */
export function useDemoAct(store: DemoStore) {
  const queryClient = useQueryClient();
  const router = useRouter();

  async function startOver() {
    const session = await callOperation(getSession, {});
    store.changed();
    if (session.account === null) return leaveSession(router, queryClient, 'deconnexion');
    adoptSession(queryClient, session);
    await router.navigate({ to: '/' });
    await router.invalidate();
  }

  return useMutation({
    mutationFn: async (act: DemoAct) => {
      try {
        await act();
      } finally {
        await startOver();
      }
    },
  });
}
