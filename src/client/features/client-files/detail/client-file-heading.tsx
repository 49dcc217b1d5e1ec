import { Link } from '@tanstack/react-router';
import ArrowLeftIcon from 'lucide-react/icons/arrow-left';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisationCrumbs } from '#client/navigation/organisation-crumbs.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { PageHeading } from '#client/ui/page-heading.tsx';

type Props = { title: string; lead?: ReactNode };

/** The top of every state of the sheet, with the way to the relations, where this type of organisation has them. */
export function ClientFileHeading({ title, lead }: Props) {
  const { t } = useTranslation('client-files');
  const listed = useCurrentProfile().abilities.includes('list-organisation-relations');
  const list = { to: '/mon-organisation/relations' } as const;
  const crumb = { key: 'list', content: <Link {...list}>{t('sheet.relationsList')}</Link> };
  return (
    <PageHeading
      title={title}
      lead={lead}
      breadcrumbs={
        <OrganisationCrumbs items={[...(listed ? [crumb] : []), { key: 'sheet', content: title }]} />
      }
      actions={
        listed && (
          <Link {...list} className={buttonClass({ size: 'small' })}>
            <ArrowLeftIcon size={16} />
            {t('sheet.back')}
          </Link>
        )
      }
    />
  );
}
