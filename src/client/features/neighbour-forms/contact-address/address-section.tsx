import { useTranslation } from 'react-i18next';
import { AddressFields } from '#client/features/neighbour-forms/address/address-fields.tsx';
import { addressValuesOf } from '#client/features/neighbour-forms/address/address-values.ts';
import { CurrentAddress } from '#client/features/neighbour-forms/address/current-address.tsx';
import { NewerNotice } from '#client/features/neighbour-forms/newer-notice.tsx';
import type { RequestFormState } from '#client/forms/use-request-form.ts';
import { Checkbox } from '#client/ui/checkbox.tsx';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import type { ContactAddressValues } from './contact-address-values.ts';

type Props = {
  request: RequestFormState<ContactAddressValues, ContactAddressValues>;
  contact: ContactSheet;
  /** Somebody else changed the contact since the form shows it. */
  changed: boolean;
  onSeen: () => void;
};

/** The address as it is, and the one that takes its place. */
export function AddressSection({ request, contact, changed, onSeen }: Props) {
  const { t } = useTranslation('neighbour-forms');
  const { values, set, errorOf } = request;
  const name = `${contact.firstName} ${contact.lastName}`;
  return (
    <Section title={t('contactAddress.section')} description={t('address.whole')}>
      <div className={layout.stack}>
        {changed && (
          <NewerNotice onSeen={onSeen}>
            <p>{t('newer.address')}</p>
          </NewerNotice>
        )}
        <CurrentAddress
          address={contact.address}
          none={t('address.none')}
          onTake={(address) => set('address', addressValuesOf(address))}
        />
        {(contact.address !== null || values.remove) && (
          <Checkbox
            id="remove"
            label={t('contactAddress.remove')}
            description={t('contactAddress.removeHint', { name })}
            checked={values.remove}
            onChange={({ currentTarget }) => set('remove', currentTarget.checked)}
          />
        )}
        {!values.remove && (
          <AddressFields
            name="address"
            value={values.address}
            onChange={(address) => set('address', address)}
            errorOf={errorOf}
          />
        )}
      </div>
    </Section>
  );
}
