import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fullName } from '#client/explanations/explained.ts';
import { OnItsWayMark } from '#client/listing/on-its-way-mark.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { PeriodText } from '#client/sheets/period-text.tsx';
import { sheetAddress } from '#client/sheets/sheet-address.ts';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { Section } from '#client/ui/section.tsx';
import type { AuthorizationRow } from '#contract/authorizations/authorization.schema.ts';

type Props = { authorization: AuthorizationRow; on: string | undefined };

/** What the row of « Autorisations » says, one fact a line. */
export function AuthorizationFacts({ authorization, on }: Props) {
  const { t } = useTranslation(['sheets', 'common', 'subjects']);
  const manages = useCurrentProfile().abilities.includes('list-authorizations');
  const { subject, right, file, contact, functions, startOn, endOn, origin, onItsWay } = authorization;
  const search = sheetAddress(on);
  const fileLink = (
    <Link to="/mon-organisation/dossiers/$fileId" params={{ fileId: file.id }} search={search} state>
      {file.name}
    </Link>
  );
  const holder = contact && (
    <Link to="/mon-organisation/contacts/$contactId" params={{ contactId: contact.id }} search={search} state>
      {fullName(contact)}
    </Link>
  );
  const words = functions.map((kind) => t(`common:function.${kind}`)).join(', ');
  return (
    <Section title={t('authorization.facts')}>
      <DescriptionList
        columns={2}
        items={[
          { key: 'subject', term: t('subjects:columns.subject'), detail: t(`common:subject.${subject}`) },
          { key: 'right', term: t('subjects:columns.right'), detail: t(`common:right.${right}`) },
          { key: 'file', term: t('authorization.file'), detail: manages ? fileLink : file.name },
          {
            key: 'holder',
            term: t('authorization.holder'),
            detail: holder ?? t('authorization.organisationItself'),
          },
          ...(contact
            ? [{ key: 'function', term: t('relation.function'), detail: words || t('common:noFunction') }]
            : []),
          {
            key: 'period',
            term: t('authorization.period'),
            detail: (
              <>
                <PeriodText startOn={startOn} endOn={endOn} />
                {onItsWay && <OnItsWayMark />}
              </>
            ),
          },
          { key: 'origin', term: t('relation.origin'), detail: t(`common:origin.${origin}`) },
        ]}
      />
    </Section>
  );
}
