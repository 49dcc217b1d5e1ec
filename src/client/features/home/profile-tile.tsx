import { useTranslation } from 'react-i18next';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { SessionProfile } from '#contract/session/session.schema.ts';
import styles from './home-page.module.css';

type Props = { profile: SessionProfile; current: boolean; onChoose: () => void };

/** One of the profiles to choose from: the organisation, what one is there, and whether it still opens something. */
export function ProfileTile({ profile, current, onChoose }: Props) {
  const { t } = useTranslation(['home', 'common', 'navigation']);
  const { organisation, functions, active } = profile;
  const facts = [
    t(`common:organisationKind.${organisation.kind}`),
    ...functions.map((kind) => t(`common:function.${kind}`)),
  ];
  return (
    <button type="button" className={styles.tile} aria-current={current || undefined} onClick={onChoose}>
      <span className={styles.tileTitle}>{organisation.name}</span>
      <span>{facts.join(' · ')}</span>
      {current && <StatusMark tone="positive">{t('choose.current')}</StatusMark>}
      {!active && <StatusMark tone="neutral">{t('navigation:profile.inactive')}</StatusMark>}
    </button>
  );
}
