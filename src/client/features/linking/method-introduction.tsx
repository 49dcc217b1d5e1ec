import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '#client/ui/button-class.ts';
import sections from '#client/ui/sections-page.module.css';
import styles from './linking-page.module.css';
import type { MethodSlug } from './method-slugs.ts';

type Props = { slug: MethodSlug; slugs: readonly MethodSlug[] };

/** What a method asks for; « Précédent », « Commencer », « Suivant » as in the guide: the sides turn to the other methods. */
export function MethodIntroduction({ slug, slugs }: Props) {
  const { t } = useTranslation('linking');
  const place = slugs.indexOf(slug);
  const before = slugs[place - 1];
  const after = slugs[place + 1];
  return (
    <section className={sections.panel} aria-labelledby="method">
      <p className={styles.place}>{t('place', { place: place + 1, count: slugs.length })}</p>
      <h2 id="method">{t(`method.${slug}.title`)}</h2>
      <p>{t(`method.${slug}.text`)}</p>
      <ul className={styles.needs}>
        <li>{t(`method.${slug}.need.1`)}</li>
        <li>{t(`method.${slug}.need.2`)}</li>
        <li>{t(`method.${slug}.need.3`)}</li>
      </ul>
      <p>{t('once')}</p>
      <div className={styles.turns}>
        <Link to="/liaison" search={before ? { methode: before } : {}} className={buttonClass()}>
          {t('previous')}
        </Link>
        <Link
          to="/liaison"
          search={{ methode: slug, etape: 'formulaire' }}
          className={buttonClass({ variant: 'primary' })}
        >
          {t('begin')}
        </Link>
        <Link to="/liaison" search={after ? { methode: after } : {}} className={buttonClass()}>
          {t('next')}
        </Link>
      </div>
    </section>
  );
}
