import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { sessionMutations } from '#client/session/session-mutations.ts';
import { Notice } from '#client/ui/notice.tsx';
import type { SessionProfile } from '#contract/session/session.schema.ts';
import styles from './home-page.module.css';

type Props = { profiles: readonly SessionProfile[] };

/** « Sélectionnez un profil »: several, and none chosen yet. */
export function ChooseProfile({ profiles }: Props) {
  const { t } = useTranslation(['home', 'common']);
  const { errorText } = useProblemText();
  const select = useMutation(sessionMutations.selectProfile(useQueryClient()));
  return (
    <section className={styles.words} aria-labelledby="choose">
      <h2 id="choose">{t('choose.title')}</h2>
      <p>{t('choose.text')}</p>
      {select.isError && (
        <Notice tone="error" toneLabel={t('common:error')} title={t('choose.failed')} live>
          {errorText(select.error)}
        </Notice>
      )}
      <ul className={styles.profiles}>
        {profiles.map(({ id, organisation, functions }) => (
          <li key={id}>
            <button type="button" className={styles.tile} onClick={() => select.mutate(id)}>
              <span className={styles.tileTitle}>{organisation.name}</span>
              <span>{functions.map((kind) => t(`common:function.${kind}`)).join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
