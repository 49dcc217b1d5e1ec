import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { FormLink } from '#client/requests/form-link.tsx';
import { AddressLines } from '#client/sheets/address-lines.tsx';
import { buttonClass } from '#client/ui/button-class.ts';
import { DescriptionList } from '#client/ui/description-list.tsx';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import type { OrganisationDetailsSheet } from '#contract/organisations/organisation.schema.ts';

type Props = { details: OrganisationDetailsSheet };

/** Information, addresses, and what an agent decides, each with its form. */
export function DetailsSections({ details }: Props) {
  const { t } = useTranslation(['neighbour-forms', 'common']);
  const { phone } = useFormats();
  const { organisation, neq, email, website, phones, headOffice, mailing } = details;
  const none = t('none');
  const link = buttonClass({ size: 'small' });
  return (
    <>
      <Section
        title={t('details.information')}
        actions={
          <FormLink form="organisation-information" className={link}>
            {t('details.changeInformation')}
          </FormLink>
        }
      >
        <DescriptionList
          items={[
            { key: 'name', term: t('details.name'), detail: organisation.name },
            {
              key: 'kind',
              term: t('details.kind'),
              detail: t(`common:organisationKind.${organisation.kind}`),
            },
            { key: 'neq', term: t('details.neq'), detail: neq ?? none },
            {
              key: 'email',
              term: t('details.email'),
              detail: email === null ? none : <a href={`mailto:${email}`}>{email}</a>,
            },
            {
              key: 'website',
              term: t('details.website'),
              detail:
                website === null ? (
                  none
                ) : (
                  <a href={website} rel="noreferrer">
                    {website}
                  </a>
                ),
            },
            {
              key: 'phones',
              term: t('details.phones'),
              detail:
                phones.length === 0
                  ? none
                  : phones.map((one) => `${phone(one)} (${t(`common:phoneKind.${one.kind}`)})`).join(' · '),
            },
          ]}
        />
      </Section>
      <Section
        title={t('details.addresses')}
        actions={
          <FormLink form="organisation-address" className={link}>
            {t('details.changeAddress')}
          </FormLink>
        }
      >
        <DescriptionList
          items={[
            {
              key: 'headOffice',
              term: t('details.headOffice'),
              detail: headOffice ? <AddressLines address={headOffice} /> : none,
            },
            {
              key: 'mailing',
              term: t('details.mailing'),
              detail: mailing ? <AddressLines address={mailing} /> : t('details.sameAsHeadOffice'),
            },
          ]}
        />
      </Section>
      <Section title={t('manage.title')} description={t('details.manageText')}>
        <div className={layout.cluster}>
          <FormLink form="manage-organisation" className={link}>
            {t('details.manage')}
          </FormLink>
        </div>
      </Section>
    </>
  );
}
