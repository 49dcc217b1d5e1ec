import { Link } from '@tanstack/react-router';
import ArrowLeftIcon from 'lucide-react/icons/arrow-left';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '#client/ui/breadcrumbs.tsx';
import { buttonClass } from '#client/ui/button-class.ts';
import { PageHeading } from '#client/ui/page-heading.tsx';

type Props = { title: string; lead?: ReactNode };

/** The top of every state of a request's page, with the way back to « Mes demandes ». */
export function RequestHeading({ title, lead }: Props) {
  const { t } = useTranslation(['demands', 'navigation']);
  return (
    <PageHeading
      title={title}
      lead={lead}
      breadcrumbs={
        <Breadcrumbs
          label={t('navigation:crumbs.label')}
          items={[
            { key: 'home', content: <Link to="/">{t('navigation:crumbs.home')}</Link> },
            { key: 'list', content: <Link to="/mes-demandes">{t('crumbs')}</Link> },
            { key: 'sheet', content: title },
          ]}
        />
      }
      actions={
        <Link to="/mes-demandes" className={buttonClass({ size: 'small' })}>
          <ArrowLeftIcon size={16} />
          {t('sheet.back')}
        </Link>
      }
    />
  );
}
