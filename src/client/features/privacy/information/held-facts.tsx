import { useTranslation } from 'react-i18next';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { Section } from '#client/ui/section.tsx';
import type { Information } from '#contract/privacy/information.schema.ts';

type Props = { information: Information };

const COUNTED = ['sessions', 'securityEvents', 'requests', 'journal', 'mails'] as const;

/** The account, and how much else there is: the files have it line by line. */
export function HeldFacts({ information }: Props) {
  const { t } = useTranslation(['privacy', 'common']);
  const { longDay, number } = useFormats();
  const { account, complete } = information;
  return (
    <>
      <Section title={t('held.account')}>
        <DescriptionList
          items={[
            { key: 'name', term: t('held.name'), detail: `${account.firstName} ${account.lastName}` },
            { key: 'email', term: t('held.email'), detail: account.email },
            { key: 'language', term: t('held.language'), detail: t(`common:language.${account.language}`) },
            { key: 'created', term: t('held.created'), detail: longDay(dayOfInstant(account.createdAt)) },
            { key: 'terms', term: t('held.terms'), detail: account.termsVersion ?? t('held.noTerms') },
          ]}
        />
      </Section>
      <Section title={t('held.more')} description={complete ? t('held.inFile') : t('held.incomplete')}>
        <DescriptionList
          items={COUNTED.map((key) => ({
            key,
            term: t(`held.count.${key}`),
            detail: number(information[key].length),
          }))}
        />
      </Section>
    </>
  );
}
