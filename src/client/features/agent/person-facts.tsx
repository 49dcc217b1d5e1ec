import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { DescriptionList } from '#client/ui/description-list.tsx';
import type { Review } from '#contract/requests/agent.operations.ts';

type Props = { person: Review['person'] };

/** Who is asked for, as the form was filled in. */
export function PersonFacts({ person }: Props) {
  const { t } = useTranslation(['agent', 'common']);
  const { phone } = useFormats();
  const none = t('none');
  return (
    <DescriptionList
      items={[
        { key: 'name', term: t('name'), detail: `${person.firstName} ${person.lastName}` },
        { key: 'clientNumber', term: t('clientNumber'), detail: person.clientNumber ?? none },
        { key: 'email', term: t('email'), detail: person.email ?? none },
        { key: 'language', term: t('language'), detail: t(`common:language.${person.language}`) },
        { key: 'phones', term: t('phones'), detail: person.phones.map(phone).join(' · ') || none },
      ]}
    />
  );
}
