import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import type { ComboBoxOption } from '#client/ui/combo-box-option.ts';
import { getContact, listContacts } from '#contract/contacts/contact.operations.ts';
import type { ContactRow } from '#contract/contacts/contact.schema.ts';
import { listingName } from '#domain/contact/contact.ts';
import type { PickerLookup } from './picker-lookup.ts';
import { type PickerProps, RemotePicker } from './remote-picker.tsx';

/** More are found by typing. */
const LIMIT = 25;

type Words = TFunction<['forms', 'common']>;

/** « Contact dans ce profil »: by name or e-mail, accents ignored, however many there are (002, step 5). */
export function ContactPicker({
  label,
  description,
  ...field
}: Omit<PickerProps, 'label'> & Partial<PickerProps>) {
  const { t } = useTranslation(['forms', 'common']);
  const { id: profileId } = useCurrentProfile();
  const lookup = useMemo(() => contactLookup(profileId, t), [profileId, t]);
  return (
    <RemotePicker
      {...field}
      label={label ?? t('contact.label')}
      description={description ?? t('contact.description')}
      lookup={lookup}
      placeholder={t('contact.placeholder')}
      loadingText={t('contact.loading')}
      emptyText={t('contact.empty')}
      toggleLabel={t('contact.toggle')}
      failedText={t('contact.failed')}
    />
  );
}

function contactLookup(profileId: string, t: Words): PickerLookup {
  return {
    queryKey: ['contacts', profileId, 'picker', t('common:active.true')],
    async search(search, signal) {
      const query = { search, limit: LIMIT };
      const { rows, next } = await callOperation(listContacts, { params: { profileId }, query, signal });
      return { options: rows.map((row) => optionOf(row, t)), more: next !== null };
    },
    async resolve(contactId, signal) {
      const params = { profileId, contactId };
      return optionOf(await callOperation(getContact, { params, query: {}, signal }), t);
    },
  };
}

type Shown = Pick<ContactRow, 'id' | 'firstName' | 'lastName' | 'email' | 'functions' | 'active'>;

function optionOf(contact: Shown, t: Words): ComboBoxOption {
  const functions = contact.functions.map((kind) => t(`common:function.${kind}`)).join(', ');
  const parts = [
    functions,
    contact.email ?? t('contact.noEmail'),
    contact.active ? '' : t('contact.inactive'),
  ];
  return {
    id: contact.id,
    label: listingName(contact),
    description: parts.filter((part) => part !== '').join(' · '),
  };
}
