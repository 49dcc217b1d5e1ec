import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation('navigation');
  usePageTitle(t('notFound.title'));
  return (
    <div className={layout.stackLarge}>
      <PageHeading title={t('notFound.title')} lead={t('notFound.lead')} />
      <div>
        <Link to="/" className={buttonClass({ variant: 'primary' })}>
          {t('notFound.home')}
        </Link>
      </div>
    </div>
  );
}
