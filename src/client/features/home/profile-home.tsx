import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { organisationPagesOf } from '#client/navigation/organisation-pages.ts';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
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
  const { organisation, functions, active, abilities } = profile;
  const pages = organisationPagesOf(abilities);
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
        {pages.length > 0 ? (
          <>
            <h2>{t('tasks.title')}</h2>
            {pages.map(({ key, to }) => (
              <Link key={key} to={to} className={styles.tile}>
                <span className={styles.tileTitle}>{t(`tasks.${key}.title`)}</span>
                <span>{t(`tasks.${key}.text`)}</span>
              </Link>
            ))}
            {abilities.includes('submit-requests') && (
              <Link
                to={FORM_PATHS['issue-codes']}
                search={{ acte: 'code' } as never}
                className={styles.tile ?? ''}
              >
                <span className={styles.tileTitle}>{t('tasks.codes.title')}</span>
                <span>{t('tasks.codes.text')}</span>
              </Link>
            )}
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
