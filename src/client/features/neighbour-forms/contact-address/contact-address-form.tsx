import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { neighbourProblemText } from '#client/features/neighbour-forms/neighbour-problem-text.ts';
import { useOutdated } from '#client/features/neighbour-forms/use-outdated.ts';
import { ContactPicker } from '#client/forms/contact-picker.tsx';
import { contactQuery } from '#client/forms/contact-query.ts';
import { PreviewPanel } from '#client/forms/preview-panel.tsx';
import { ProfileField } from '#client/forms/profile-field.tsx';
import { RequestForm } from '#client/forms/request-form.tsx';
import { useRequestForm } from '#client/forms/use-request-form.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Section } from '#client/ui/section.tsx';
import { AddressSection } from './address-section.tsx';
import {
  type ContactAddressValues,
  contactAddressContent,
  contactAddressSchema,
  NOTHING_TYPED,
} from './contact-address-values.ts';

type Props = {
  draftName: string;
  defaults: ContactAddressValues;
  corrects?: string;
  onFailedChange: (failed: boolean) => void;
};

/** The form itself: whom, and where mail reaches the person from now on. */
export function ContactAddressForm({ draftName, defaults: opening, corrects, onFailedChange }: Props) {
  const { t } = useTranslation('neighbour-forms');
  const { id: profileId } = useCurrentProfile();
  const [defaults] = useState(opening);
  const [contactId, setContactId] = useState(opening.contactId);
  // The version that the person filling it in has seen, by contact.
  const [last, setSeen] = useState<{ id: string; version: number }>();
  const query = useQuery({ ...contactQuery(profileId, contactId ?? ''), enabled: contactId !== null });
  const contact = query.data;
  const seen = contact && last?.id === contact.id ? last : undefined;
  // What was read before the last submission isn't what stands: it begins with what is read now.
  if (contact && !seen && !query.isFetching) setSeen({ id: contact.id, version: contact.version });
  const request = useRequestForm({
    form: 'contact-address',
    draftName,
    defaults,
    schema: contactAddressSchema(seen),
    toContent: (values) => (seen ? contactAddressContent(values, seen) : { kind: 'acts', acts: [] }),
    problemText: (_path, problem) => neighbourProblemText(t, problem),
    fieldOfPointer: (pointer) =>
      pointer.includes('/address/') ? `address.${pointer.split('/').at(-1)}` : undefined,
    fieldOfRefusal: (code) => (code === 'contact-unknown' ? 'contactId' : undefined),
    corrects,
  });
  const { values, errorOf, failed } = request;
  useOutdated(request.preview, contactQuery(profileId, contactId ?? '').queryKey);
  useEffect(() => setContactId(values.contactId), [values.contactId]);
  useEffect(() => onFailedChange(failed), [failed, onFailedChange]);
  return (
    <RequestForm request={request} preview={<PreviewPanel state={request.preview} />}>
      <ProfileField />
      <Section title={t('contactAddress.person')}>
        <ContactPicker
          id="contactId"
          required
          value={values.contactId}
          onChange={(id) => {
            if (id === values.contactId) return;
            // What was typed was about somebody else.
            request.form.reset({ ...NOTHING_TYPED, contactId: id }, { keepDefaultValues: true });
          }}
          error={errorOf('contactId')}
        />
      </Section>
      {contact && seen && (
        <AddressSection
          request={request}
          contact={contact}
          changed={contact.version !== seen.version}
          onSeen={() => setSeen({ id: contact.id, version: contact.version })}
        />
      )}
    </RequestForm>
  );
}
