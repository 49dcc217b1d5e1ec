import { Link } from '@tanstack/react-router';
import ArrowLeftIcon from 'lucide-react/icons/arrow-left';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisationCrumbs } from '#client/navigation/organisation-crumbs.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { PageHeading } from '#client/ui/page-heading.tsx';

type Props = { title: string; lead?: ReactNode };

/** The top of every state of the sheet, with the way to the list, for those who have it. */
export function AuthorizationHeading({ title, lead }: Props) {
  const { t } = useTranslation('sheets');
  const listed = useCurrentProfile().abilities.includes('list-authorizations');
  const list = { to: '/mon-organisation/autorisations' } as const;
  const crumb = { key: 'list', content: <Link {...list}>{t('authorization.list')}</Link> };
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
            {t('authorization.back')}
          </Link>
        )
      }
    />
  );
}
