import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { currentProfileOf } from '#client/session/current-profile.ts';
import { useSession } from '#client/session/use-session.ts';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { ProfileHome } from './profile-home.tsx';

/** « Accueil »: for whom one acts, and what one can do. */
export function HomePage() {
  const { t } = useTranslation('home');
  const session = useSession();
  const profile = currentProfileOf(session);
  usePageTitle(t('title'));

  return (
    <div className={layout.stackLarge}>
      <PageHeading title={t('greeting', { name: session.account?.firstName ?? '' })} />
      {profile && <ProfileHome profile={profile} />}
    </div>
  );
}
