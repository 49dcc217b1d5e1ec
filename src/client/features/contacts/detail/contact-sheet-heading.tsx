import { Link, useLocation } from '@tanstack/react-router';
import ArrowLeftIcon from 'lucide-react/icons/arrow-left';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { contactListReturn } from '#client/features/contacts/contact-list-return.ts';
import { OrganisationCrumbs } from '#client/navigation/organisation-crumbs.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { PageHeading } from '#client/ui/page-heading.tsx';

type Props = {
  title: ReactNode;
  lead?: ReactNode;
};

/** The top of every state of the sheet, with the way back to the list as it was left. */
export function ContactSheetHeading({ title, lead }: Props) {
  const { t } = useTranslation('contacts');
  const listed = useCurrentProfile().abilities.includes('list-contacts');
  const search = useLocation({ select: ({ state }) => contactListReturn(state) });
  const list = { to: '/mon-organisation/contacts', search } as const;
  const crumb = { key: 'list', content: <Link {...list}>{t('list.title')}</Link> };
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
