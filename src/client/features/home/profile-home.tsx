import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '#client/ui/card.tsx';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { SessionProfile } from '#contract/session/session.schema.ts';
import styles from './home-page.module.css';
import { LimitedProfile } from './limited-profile.tsx';

type Props = { profile: SessionProfile };

/** For whom one acts, as what, and what that opens. */
export function ProfileHome({ profile }: Props) {
  const { t } = useTranslation(['home', 'common']);
  const { organisation, functions, active } = profile;
  const facts = [
    { key: 'organisation', term: t('actingFor.organisation'), detail: <strong>{organisation.name}</strong> },
    { key: 'kind', term: t('actingFor.kind'), detail: t(`common:organisationKind.${organisation.kind}`) },
    {
      key: 'function',
      term: t('actingFor.function'),
      detail: functions.map((kind) => t(`common:function.${kind}`)).join(', ') || t('common:noFunction'),
    },
    {
      key: 'active',
      term: t('actingFor.active'),
      detail: <StatusMark tone={active ? 'positive' : 'neutral'}>{t(`common:active.${active}`)}</StatusMark>,
    },
  ];

  return (
    <div className={styles.columns}>
      <div className={styles.tasks}>
        {profile.abilities.includes('list-contacts') ? (
          <>
            <h2>{t('tasks.title')}</h2>
            <Link to="/mon-organisation/contacts" className={styles.tile}>
              <span className={styles.tileTitle}>{t('tasks.contacts.title')}</span>
              <span>{t('tasks.contacts.text')}</span>
            </Link>
          </>
        ) : (
          <LimitedProfile profile={profile} />
        )}
      </div>
      <Card title={t('actingFor.title')} raised>
        <DescriptionList items={facts} />
      </Card>
    </div>
  );
}
