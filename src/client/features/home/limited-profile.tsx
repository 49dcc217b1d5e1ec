import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '#client/ui/button-class.ts';
import layout from '#client/ui/layout.module.css';
import type { SessionProfile } from '#contract/session/session.schema.ts';
import styles from './home-page.module.css';
import { ProfileStanding } from './profile-standing.tsx';
import { SupportLine } from './support-line.tsx';

type Props = { profile: SessionProfile };

/** A profile that manages nothing: why, whom to ask, and what it may see. */
export function LimitedProfile({ profile }: Props) {
  const { t } = useTranslation(['home', 'navigation']);
  const { organisation, contactId } = profile;
  const reason = profile.active ? 'limited' : 'former';
  return (
    <section className={styles.words} aria-labelledby="limited">
      <h2 id="limited">{t(`standing.${reason}.title`)}</h2>
      <p>{t(`standing.${reason}.text`)}</p>
      <ProfileStanding profile={profile} />
      {profile.active && (
        <div className={layout.cluster}>
          <Link to="/mes-dossiers-autorises" className={buttonClass({ variant: 'primary' })}>
            {t('navigation:menu.files')}
          </Link>
          <Link to="/mon-organisation/contacts/$contactId" params={{ contactId }} className={buttonClass()}>
            {t('ownSheet')}
          </Link>
        </div>
      )}
      <SupportLine kind={organisation.kind} />
    </section>
  );
}
