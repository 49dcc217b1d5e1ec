import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { sessionMutations } from '#client/session/session-mutations.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { useSession } from '#client/session/use-session.ts';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { Select } from '#client/ui/select.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';

/** « Profil concerné »: the organisation one acts for; a choice for those who act for several (002, step 5). */
export function ProfileField() {
  const { t } = useTranslation('forms');
  const { errorText } = useProblemText();
  const announce = useAnnounce();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { profiles } = useSession();
  const current = useCurrentProfile();
  const select = useMutation(sessionMutations.selectProfile(queryClient));
  const managing = profiles.filter(({ abilities }) => abilities.includes('submit-requests'));
  if (managing.length < 2) {
    const item = { key: 'profile', term: t('profile.label'), detail: current.organisation.name };
    return <DescriptionList items={[item]} />;
  }
  return (
    <Select
      id="profile"
      label={t('profile.label')}
      description={t('profile.description')}
      options={managing.map(({ id, organisation }) => ({ value: id, label: organisation.name }))}
      value={current.id}
      disabled={select.isPending}
      onChange={({ currentTarget }) =>
        select.mutate(currentTarget.value, {
          onSuccess: () => router.invalidate(),
          onError: (error) => announce(`${t('profile.failed')} ${errorText(error)}`, { shown: true }),
        })
      }
    />
  );
}
