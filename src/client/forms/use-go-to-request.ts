import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { requestQueries } from '#client/requests/request-queries.ts';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { RequestSheet } from '#contract/requests/request.schema.ts';

/** After « Soumettre »: says the request's number, and opens its page, which tells what happened and what comes next. */
export function useGoToRequest(): (request: RequestSheet) => Promise<void> {
  const { t } = useTranslation('forms');
  const announce = useAnnounce();
  const router = useRouter();
  const queryClient = useQueryClient();
  return async (request) => {
    queryClient.setQueryData(requestQueries.submitted(request.id), request);
    announce(t('submitted', { number: request.number }));
    await router.navigate({ href: `/mes-demandes/${request.id}?nouvelle=1` });
  };
}
