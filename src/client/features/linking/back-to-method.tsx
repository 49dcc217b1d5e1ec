import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '#client/ui/button-class.ts';
import type { MethodSlug } from './method-slugs.ts';

type Props = { slug: MethodSlug };

/** « Précédent »: back to what the method is. */
export function BackToMethod({ slug }: Props) {
  const { t } = useTranslation('linking');
  return (
    <Link to="/liaison" search={{ methode: slug }} className={buttonClass()}>
      {t('previous')}
    </Link>
  );
}
