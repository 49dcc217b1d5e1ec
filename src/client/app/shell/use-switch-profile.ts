import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionMutations } from '#client/session/session-mutations.ts';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { SessionProfile } from '#contract/session/session.schema.ts';
import { pageAfterSwitch } from './page-after-switch.ts';

/** « Changer de profil »: goes on as another one, on the same page where it has it. */
export function useSwitchProfile(onError: (error: Error) => void): (profile: SessionProfile) => void {
  const { t } = useTranslation('navigation');
  const announce = useAnnounce();
  const router = useRouter();
  const { mutate } = useMutation(sessionMutations.selectProfile(useQueryClient()));
  return ({ id, organisation, abilities }) =>
    mutate(id, {
      async onSuccess() {
        announce(t('profile.current', { name: organisation.name }));
        await router.navigate({ to: pageAfterSwitch(router.latestLocation.pathname, abilities) });
        await router.invalidate();
      },
      onError,
    });
}
