import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddressFields } from '#client/features/neighbour-forms/address/address-fields.tsx';
import { addressValuesOf } from '#client/features/neighbour-forms/address/address-values.ts';
import { CurrentAddress } from '#client/features/neighbour-forms/address/current-address.tsx';
import { detailsQuery } from '#client/features/neighbour-forms/details-query.ts';
import { neighbourProblemText } from '#client/features/neighbour-forms/neighbour-problem-text.ts';
import { NewerNotice } from '#client/features/neighbour-forms/newer-notice.tsx';
import { useOutdated } from '#client/features/neighbour-forms/use-outdated.ts';
import { useShown } from '#client/features/neighbour-forms/use-shown.ts';
import { PreviewPanel } from '#client/forms/preview-panel.tsx';
import { ProfileField } from '#client/forms/profile-field.tsx';
import { RequestForm } from '#client/forms/request-form.tsx';
import { useRequestForm } from '#client/forms/use-request-form.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Checkbox } from '#client/ui/checkbox.tsx';
import layout from '#client/ui/layout.module.css';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { Section } from '#client/ui/section.tsx';
import type { OrganisationDetailsSheet } from '#contract/organisations/organisation.schema.ts';
import {
  ADDRESS_KINDS,
  goesToHeadOffice,
  type OrganisationAddressValues,
  organisationAddressContent,
  organisationAddressSchema,
} from './organisation-address-values.ts';

type Props = {
  draftName: string;
  details: OrganisationDetailsSheet;
  defaults: OrganisationAddressValues;
  corrects?: string;
  onFailedChange: (failed: boolean) => void;
};

/** The form itself: which of the organisation's addresses, and what it becomes. */
export function OrganisationAddressForm({ draftName, details, corrects, onFailedChange, ...opening }: Props) {
  const { t } = useTranslation('neighbour-forms');
  const { id: profileId } = useCurrentProfile();
  const [defaults] = useState(opening.defaults);
  const { shown, newer, catchUp } = useShown(details);
  const request = useRequestForm({
    form: 'organisation-address',
    draftName,
    defaults,
    schema: organisationAddressSchema,
    toContent: (values) => organisationAddressContent(values, shown.version),
    problemText: (_path, problem) => neighbourProblemText(t, problem),
    fieldOfPointer: (pointer) => `address.${pointer.split('/').at(-1)}`,
    corrects,
  });
  const { values, set, errorOf, failed } = request;
  useEffect(() => onFailedChange(failed), [failed, onFailedChange]);
  useOutdated(request.preview, detailsQuery(profileId).queryKey);
  const { which } = values;
  const same = goesToHeadOffice(values);
  return (
    <RequestForm request={request} preview={<PreviewPanel state={request.preview} />}>
      <ProfileField />
      <RadioGroup
        id="which"
        name="which"
        label={t('organisationAddress.which')}
        required
        options={ADDRESS_KINDS.map((kind) => ({
          value: kind,
          label: t(`details.${kind}`),
          description: t(`organisationAddress.${kind}Hint`),
        }))}
        value={which}
        onChange={({ currentTarget }) => {
          const chosen = ADDRESS_KINDS.find((kind) => kind === currentTarget.value);
          if (chosen) set('which', chosen);
        }}
        error={errorOf('which')}
      />
      {which !== '' && (
        <Section title={t(`details.${which}`)} description={t('address.whole')}>
          <div className={layout.stack}>
            {newer && (
              <NewerNotice onSeen={catchUp}>
                <p>{t('newer.address')}</p>
              </NewerNotice>
            )}
            <CurrentAddress
              address={(newer ?? shown)[which]}
              none={t(which === 'mailing' ? 'details.sameAsHeadOffice' : 'address.none')}
              onTake={(address) => set('address', addressValuesOf(address))}
            />
            {which === 'mailing' && (
              <Checkbox
                id="same"
                label={t('organisationAddress.same')}
                checked={values.same}
                onChange={({ currentTarget }) => set('same', currentTarget.checked)}
              />
            )}
            {!same && (
              <AddressFields
                name="address"
                value={values.address}
                onChange={(address) => set('address', address)}
                errorOf={errorOf}
              />
            )}
          </div>
        </Section>
      )}
    </RequestForm>
  );
}
