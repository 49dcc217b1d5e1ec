import { Link } from '@tanstack/react-router';
import SearchXIcon from 'lucide-react/icons/search-x';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import layout from '#client/ui/layout.module.css';
import { RequestHeading } from './request-heading.tsx';

/** No such request, or not for this profile; without saying which. */
export function RequestNotFound() {
  const { t } = useTranslation('demands');
  const title = t('sheet.notFoundTitle');
  usePageTitle(title);
  return (
    <div className={layout.stackLarge}>
      <RequestHeading title={title} />
      <EmptyState
        icon={SearchXIcon}
        title={title}
        actions={
          <Link to="/mes-demandes" className={buttonClass({ variant: 'primary' })}>
            {t('sheet.back')}
          </Link>
        }
      >
        {t('sheet.notFoundText')}
      </EmptyState>
    </div>
  );
}
