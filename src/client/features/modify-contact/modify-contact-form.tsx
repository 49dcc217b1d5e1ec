import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactPicker } from '#client/forms/contact-picker.tsx';
import { contactQuery } from '#client/forms/contact-query.ts';
import { PreviewPanel } from '#client/forms/preview-panel.tsx';
import { ProfileField } from '#client/forms/profile-field.tsx';
import { RequestForm } from '#client/forms/request-form.tsx';
import { useRequestForm } from '#client/forms/use-request-form.ts';
import { useToday } from '#client/forms/use-today.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { CoordinatesSection } from './coordinates-section.tsx';
import { LinkingCodeSection } from './linking-code-section.tsx';
import { modifyContactContent } from './modify-contact-content.ts';
import { fieldOfPointer, fieldOfRefusal } from './modify-contact-fields.ts';
import { modifyContactProblemText } from './modify-contact-problem-text.ts';
import { modifyContactSchema } from './modify-contact-rules.ts';
import { type ModifyContactValues, NOTHING_MODIFIED } from './modify-contact-values.ts';
import { PartsField } from './parts-field.tsx';
import { personChanges } from './person-changes.ts';
import { PersonalSection } from './personal-section.tsx';
import { RelationEndSection } from './relation-end-section.tsx';
import { useShownContact } from './use-shown-contact.ts';

type Props = {
  draftName: string;
  defaults: ModifyContactValues;
  corrects?: string;
  onFailedChange: (failed: boolean) => void;
};

/** The form itself: whom, what of it, and the declaration. */
export function ModifyContactForm({ draftName, defaults: opening, corrects, onFailedChange }: Props) {
  const { t } = useTranslation(['modify-contact', 'common']);
  const { id: profileId } = useCurrentProfile();
  const today = useToday();
  const queryClient = useQueryClient();
  const [defaults] = useState(opening);
  const [typed, setTyped] = useState(opening);
  const { contactId } = typed;
  const newest = useQuery({ ...contactQuery(profileId, contactId ?? ''), enabled: contactId !== null }).data;
  const { shown, newer, catchUp } = useShownContact(
    contactId === null ? undefined : newest,
    (contact) => Object.keys(personChanges(typed, contact)).length === 0,
  );
  const request = useRequestForm({
    form: 'modify-contact',
    draftName,
    defaults,
    schema: modifyContactSchema({ today, shown }),
    toContent: (values) => (shown ? modifyContactContent(values, shown) : { kind: 'acts', acts: [] }),
    problemText: (path, problem) => modifyContactProblemText(t, path, problem),
    fieldOfPointer,
    fieldOfRefusal,
    corrects,
  });
  const { values, set, errorOf, failed, preview } = request;
  // What is typed decides which contact is read, and that is known before the form is set up.
  const entered = JSON.stringify(values);
  useEffect(() => setTyped(JSON.parse(entered)), [entered]);
  useEffect(() => onFailedChange(failed), [failed, onFailedChange]);
  const outdated = preview.preview?.lines.some(({ refusal }) => refusal?.code === 'contact-changed') ?? false;
  useEffect(() => {
    if (!outdated || contactId === null) return;
    void queryClient.invalidateQueries({ queryKey: contactQuery(profileId, contactId).queryKey });
  }, [outdated, contactId, profileId, queryClient]);

  return (
    <RequestForm
      request={request}
      preview={
        <div className={layout.stack}>
          {shown && <ChangesPanel values={values} shown={shown} />}
          <PreviewPanel state={preview} />
        </div>
      }
    >
      <ProfileField />
      <Section title={t('contact.title')}>
        <ContactPicker
          id="contactId"
          label={t('contact.label')}
          required
          value={values.contactId}
          onChange={(id) => {
            if (id === values.contactId) return;
            // What was typed was about somebody else.
            const { coordinates, personal, relationEnd } = values;
            request.form.reset(
              { ...NOTHING_MODIFIED, contactId: id, coordinates, personal, relationEnd },
              { keepDefaultValues: true },
            );
          }}
          error={errorOf('contactId')}
        />
      </Section>
      <Notice tone="info" toneLabel={t('common:information')} title={t('confidential.title')}>
        {t('confidential.text')}
      </Notice>
      {shown && newer && !request.draft.unanswered && (
        <ConflictNotice
          values={values}
          shown={shown}
          newer={newer}
          onKeep={catchUp}
          onTake={() => {
            const { contactId: id, relationEnd, relationId, endOn, noEnd, issueCode } = values;
            const kept = { contactId: id, relationEnd, relationId, endOn, noEnd, issueCode };
            request.form.reset({ ...NOTHING_MODIFIED, ...kept }, { keepDefaultValues: true });
            catchUp();
          }}
        />
      )}
      <PartsField request={request} />
      {values.coordinates && <CoordinatesSection request={request} shown={shown} />}
      {values.personal && <PersonalSection request={request} shown={shown} />}
      {values.relationEnd && <RelationEndSection request={request} contact={shown} />}
      <LinkingCodeSection request={request} shown={shown} onTick={(on) => set('issueCode', on)} />
    </RequestForm>
  );
}
