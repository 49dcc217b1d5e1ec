import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemRefusal } from '#client/http/problem-refusal.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { Notice } from '#client/ui/notice.tsx';
import styles from './linking-page.module.css';
import type { MethodSlug } from './method-slugs.ts';

type Props = { error: Error; slug: MethodSlug; slugs: readonly MethodSlug[] };

/** Kindly: what happened, the other methods, and whom to ask. It never says which part was wrong. */
export function LinkingFailure({ error, slug, slugs }: Props) {
  const { t } = useTranslation(['linking', 'common']);
  const { errorText } = useProblemText();
  const { time } = useFormats();
  const problem = error instanceof ProblemRefusal ? error.problem : undefined;
  const locked = problem?.code === 'method-locked' && problem.until !== undefined ? problem.until : undefined;
  const refused = problem?.code === 'linking-refused';
  const others = slugs.filter((other) => other !== slug);
  const said = refused ? t(`failure.${slug}`) : errorText(error);

  return (
    <Notice
      tone="error"
      toneLabel={t('common:error')}
      title={locked === undefined ? t('failure.title') : t('failure.locked', { time: time(locked) })}
      live
    >
      <div className={styles.failure}>
        <p>{said}</p>
        {(refused || locked !== undefined) && (
          <>
            <p>{t('failure.others')}</p>
            <ul className={styles.needs}>
              {others.map((other) => (
                <li key={other}>
                  <Link to="/liaison" search={{ methode: other }}>
                    {t(`method.${other}.choice`)}
                  </Link>
                </li>
              ))}
            </ul>
            <p>{t('failure.ask')}</p>
          </>
        )}
      </div>
    </Notice>
  );
}
