import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import LogOutIcon from 'lucide-react/icons/log-out';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, currentTheme, THEMES } from '#client/app/theme.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { leaveSession } from '#client/navigation/leave-session.ts';
import { sessionMutations } from '#client/session/session-mutations.ts';
import type { MenuEntry } from '#client/ui/menu-entry.ts';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { Session } from '#contract/session/session.schema.ts';

/** The lines of the profile menu, and what each does. */
export function useProfileMenu({ profiles, currentProfileId }: Session): MenuEntry[] {
  const { t } = useTranslation(['navigation', 'common']);
  const { errorText } = useProblemText();
  const announce = useAnnounce();
  const router = useRouter();
  const queryClient = useQueryClient();
  const select = useMutation(sessionMutations.selectProfile(queryClient));
  const signOut = useMutation(sessionMutations.signOut());
  const [theme, setTheme] = useState(currentTheme);

  const tell = (title: string) => (error: Error) => announce(`${title} ${errorText(error)}`, { shown: true });

  function switchTo(profileId: string, name: string) {
    select.mutate(profileId, {
      onSuccess: async () => {
        announce(t('profile.current', { name }));
        await router.navigate({ to: '/' });
        await router.invalidate();
      },
      onError: tell(t('profile.switchFailed')),
    });
  }

  const profileLines = profiles.map(({ id, organisation, functions, active }) => ({
    id,
    label: organisation.name,
    description: [
      ...functions.map((kind) => t(`common:function.${kind}`)),
      ...(active ? [] : [t('profile.inactive')]),
    ].join(', '),
    current: id === currentProfileId,
    onAction: () => id !== currentProfileId && switchTo(id, organisation.name),
  }));
  const themeLines = THEMES.map((choice) => ({
    id: choice,
    label: t(`theme.${choice}`),
    current: choice === theme,
    onAction: () => {
      chooseTheme(choice);
      setTheme(choice);
    },
  }));

  return [
    ...(profiles.length > 1 ? [{ id: 'profiles', heading: t('profile.switch'), items: profileLines }] : []),
    { id: 'themes', heading: t('theme.label'), items: themeLines },
    { id: 'line', separator: true },
    {
      id: 'sign-out',
      label: t('profile.signOut'),
      icon: LogOutIcon,
      onAction: () =>
        signOut.mutate(undefined, {
          onSuccess: () => leaveSession(router, queryClient, 'deconnexion'),
          onError: tell(t('profile.signOutFailed')),
        }),
    },
  ];
}
