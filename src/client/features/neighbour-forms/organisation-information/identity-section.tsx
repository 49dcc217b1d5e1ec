import { useTranslation } from 'react-i18next';
import type { RequestFormState } from '#client/forms/use-request-form.ts';
import { Checkbox } from '#client/ui/checkbox.tsx';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import type { OrganisationDetailsSheet } from '#contract/organisations/organisation.schema.ts';
import { isDoubtfulNeq, readNeq } from '#domain/organisation/neq.ts';
import type { OrganisationInformationValues } from './organisation-information-values.ts';

type Props = {
  request: RequestFormState<OrganisationInformationValues, OrganisationInformationValues>;
  details: OrganisationDetailsSheet;
};

/** The NEQ, the e-mail and the website; what is left empty stays. */
export function IdentitySection({ request, details }: Props) {
  const { t } = useTranslation(['neighbour-forms', 'common']);
  const { form, values, set, errorOf } = request;
  const neq = readNeq(values.neq);
  const current = (value: string | null) => t('current', { value: value ?? t('none') });
  return (
    <Section title={t('information.section')} description={t('information.empty')}>
      <div className={layout.stack}>
        <TextField
          id="neq"
          label={t('details.neq')}
          description={`${current(details.neq)} ${t('information.neqHint')}`}
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          {...form.register('neq')}
          error={errorOf('neq')}
        />
        {neq !== undefined && isDoubtfulNeq(neq) && (
          <Notice tone="warning" toneLabel={t('common:warning')} live>
            {t('information.neqDoubtful')}
          </Notice>
        )}
        <TextField
          id="email"
          type="email"
          label={t('details.email')}
          description={current(details.email)}
          autoComplete="off"
          maxLength={254}
          readOnly={values.noEmail}
          {...form.register('email')}
          error={errorOf('email')}
        />
        {(details.email !== null || values.noEmail) && (
          <Checkbox
            id="noEmail"
            label={t('information.noEmail')}
            checked={values.noEmail}
            onChange={({ currentTarget }) => set('noEmail', currentTarget.checked)}
          />
        )}
        <TextField
          id="website"
          type="text"
          inputMode="url"
          label={t('details.website')}
          description={current(details.website)}
          autoComplete="off"
          maxLength={254}
          readOnly={values.noWebsite}
          {...form.register('website')}
          error={errorOf('website')}
        />
        {(details.website !== null || values.noWebsite) && (
          <Checkbox
            id="noWebsite"
            label={t('information.noWebsite')}
            checked={values.noWebsite}
            onChange={({ currentTarget }) => set('noWebsite', currentTarget.checked)}
          />
        )}
      </div>
    </Section>
  );
}
