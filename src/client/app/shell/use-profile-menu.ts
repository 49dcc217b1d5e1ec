import { useRouter } from '@tanstack/react-router';
import FileTextIcon from 'lucide-react/icons/file-text';
import LinkIcon from 'lucide-react/icons/link';
import LogOutIcon from 'lucide-react/icons/log-out';
import SearchIcon from 'lucide-react/icons/search';
import SettingsIcon from 'lucide-react/icons/settings';
import ShieldAlertIcon from 'lucide-react/icons/shield-alert';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, currentTheme, THEMES } from '#client/app/theme.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import type { MenuEntry } from '#client/ui/menu-entry.ts';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { Session, SessionProfile } from '#contract/session/session.schema.ts';
import { useSignOut } from './use-sign-out.ts';
import { useSwitchProfile } from './use-switch-profile.ts';

/** More profiles than this aren't read through in a menu: they have a page with a search. */
const SHOWN = 6;

/** The lines of the profile menu, and what each does. */
export function useProfileMenu({ account, profiles, currentProfileId }: Session): MenuEntry[] {
  const { t } = useTranslation(['navigation', 'common', 'shell']);
  const { errorText } = useProblemText();
  const announce = useAnnounce();
  const router = useRouter();
  const tell = (title: string) => (error: Error) => announce(`${title} ${errorText(error)}`, { shown: true });
  const switchTo = useSwitchProfile(tell(t('profile.switchFailed')));
  const signOut = useSignOut(tell(t('profile.signOutFailed')));
  const [theme, setTheme] = useState(currentTheme);

  const lineOf = (profile: SessionProfile) => ({
    id: profile.id,
    label: profile.organisation.name,
    description: [
      ...profile.functions.map((kind) => t(`common:function.${kind}`)),
      ...(profile.active ? [] : [t('profile.inactive')]),
    ].join(', '),
    current: profile.id === currentProfileId,
    onAction: () => profile.id !== currentProfileId && switchTo(profile),
  });
  const current = profiles.filter(({ id }) => id === currentProfileId);
  const others = profiles.filter(({ id }) => id !== currentProfileId);
  const many = profiles.length > SHOWN;
  const shown = many ? [...current, ...others.slice(0, SHOWN - 1)] : profiles;
  const themeLines = THEMES.map((choice) => ({
    id: choice,
    label: t(`theme.${choice}`),
    current: choice === theme,
    onAction: () => {
      chooseTheme(choice);
      setTheme(choice);
    },
  }));
  const search = {
    id: 'all-profiles',
    label: t('shell:profile.search', { count: profiles.length }),
    icon: SearchIcon,
    onAction: () => router.navigate({ to: '/profils' }),
  };

  return [
    ...(profiles.length > 1
      ? [{ id: 'profiles', heading: t('profile.switch'), items: shown.map(lineOf) }]
      : []),
    ...(many ? [search] : []),
    {
      id: 'link',
      label: t('shell:profile.link'),
      icon: LinkIcon,
      onAction: () => router.navigate({ to: '/liaison', search: {} }),
    },
    { id: 'account-line', separator: true },
    {
      id: 'settings',
      label: t('shell:profile.settings'),
      icon: SettingsIcon,
      onAction: () => router.navigate({ to: '/parametres' }),
    },
    {
      id: 'information',
      label: t('shell:profile.information'),
      icon: FileTextIcon,
      onAction: () => router.navigate({ to: '/mes-renseignements' }),
    },
    ...(account?.agent
      ? [
          {
            id: 'incidents',
            label: t('shell:profile.incidents'),
            icon: ShieldAlertIcon,
            onAction: () => router.navigate({ to: '/agent/incidents' }),
          },
        ]
      : []),
    { id: 'themes', heading: t('theme.label'), items: themeLines },
    { id: 'line', separator: true },
    { id: 'sign-out', label: t('profile.signOut'), icon: LogOutIcon, onAction: signOut },
  ];
}
