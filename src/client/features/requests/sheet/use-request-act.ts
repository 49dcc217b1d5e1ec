import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemRefusal } from '#client/http/problem-refusal.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { requestQueries } from '#client/requests/request-queries.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { focusPageHeading } from '#client/ui/focus-page-heading.ts';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { RequestSheet } from '#contract/requests/request.schema.ts';
import { requestMutations } from './request-mutations.ts';

/** « Reprendre » or « Annuler »: does it, says so, and shows the request as it then is; also when it had changed meanwhile. */
export function useRequestAct(kind: keyof typeof requestMutations, request: RequestSheet) {
  const { t } = useTranslation('demands');
  const { errorText } = useProblemText();
  const { id: profileId } = useCurrentProfile();
  const announce = useAnnounce();
  const queryClient = useQueryClient();
  const act = useMutation(requestMutations[kind](profileId, request));
  const stale = act.error instanceof ProblemRefusal && act.error.problem.code === 'version-stale';
  return {
    pending: act.isPending,
    /** Why the last try failed, and what to do. */
    failure: act.error ? (stale ? t('action.stale') : errorText(act.error)) : undefined,
    run: (onDone?: () => void) =>
      act.mutate(undefined, {
        onSuccess() {
          announce(t(kind === 'resume' ? 'action.resumed' : 'action.cancelled'), { shown: true });
          onDone?.();
          // The button that asked for it goes with what it was for.
          setTimeout(focusPageHeading);
        },
        // Whatever became of it, what stands now is shown.
        onError: () => void queryClient.invalidateQueries({ queryKey: requestQueries.all(profileId) }),
      }),
  };
}
