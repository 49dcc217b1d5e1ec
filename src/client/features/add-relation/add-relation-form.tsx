import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contactQuery } from '#client/forms/contact-query.ts';
import { PreviewPanel } from '#client/forms/preview-panel.tsx';
import { ProfileField } from '#client/forms/profile-field.tsx';
import { RequestForm } from '#client/forms/request-form.tsx';
import { useRequestForm } from '#client/forms/use-request-form.ts';
import { useToday } from '#client/forms/use-today.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import { focusField } from '#client/ui/focus-field.ts';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { RequestLine, RequestSheet } from '#contract/requests/request.schema.ts';
import { addRelationContent } from './add-relation-content.ts';
import { fieldOfPointer, fieldOfRefusal } from './add-relation-fields.ts';
import { addRelationFormValues } from './add-relation-form-values.ts';
import { addRelationProblemText } from './add-relation-problem-text.ts';
import { addRelationSchema } from './add-relation-rules.ts';
import { emptyValues } from './add-relation-values.ts';
import { CommunicationSection } from './communication-section.tsx';
import { ContactSection } from './contact-section.tsx';
import { PersonSection } from './person-section.tsx';
import { RelationSection } from './relation-section.tsx';
import { SubjectsSection } from './subjects-section.tsx';
import { clientTargetOf } from './targets-of.ts';

type Props = {
  draftName: string;
  /** Already chosen, by the address. */
  contactId: string | undefined;
  fileId: string | undefined;
  corrected?: { request: RequestSheet; lines: RequestLine[] };
  onFailedChange: (failed: boolean) => void;
};

/** The form itself: a contact, known or new; a relation, with the own file or a client's; what passes. */
export function AddRelationForm({ draftName, contactId, fileId, corrected, onFailedChange }: Props) {
  const { t } = useTranslation('add-relation');
  const { id: profileId, organisation } = useCurrentProfile();
  const today = useToday();
  const announce = useAnnounce();
  const queryClient = useQueryClient();
  const [newContactId] = useState(() => crypto.randomUUID());
  const clientTarget = clientTargetOf(organisation.kind);
  const ofClient = fileId !== undefined && fileId !== organisation.id ? fileId : undefined;
  const target = fileId === organisation.id ? 'own' : ofClient === undefined ? undefined : clientTarget;
  const empty = emptyValues({ today, newContactId, contactId, target, fileId: ofClient });
  const sheetOf = (id: string) => queryClient.getQueryData(contactQuery(profileId, id).queryKey);
  const lacking = (id: string) => {
    const sheet = sheetOf(id);
    return sheet && sheet.email === null && !sheet.linked ? sheet : undefined;
  };
  const request = useRequestForm({
    form: 'add-relation',
    draftName,
    defaults: corrected
      ? addRelationFormValues(corrected.lines, {
          organisationId: organisation.id,
          clientTarget: clientTarget ?? 'organisation',
          empty,
        })
      : empty,
    schema: addRelationSchema({ today, lacksEmail: (id) => lacking(id) !== undefined }),
    toContent: (values) =>
      addRelationContent(values, {
        organisationId: organisation.id,
        versionWithoutEmail: (id) => lacking(id)?.version,
      }),
    problemText: (path, problem) => addRelationProblemText(t, path, problem, clientTarget),
    fieldOfPointer,
    fieldOfRefusal: (code, _params, { isNew }) => fieldOfRefusal(code, isNew),
    corrects: corrected?.request.id,
  });
  const { values, set, failed } = request;
  useEffect(() => onFailedChange(failed), [failed, onFailedChange]);
  // Read here, so that the form is drawn again when the contact has come.
  const contact = useQuery({
    ...contactQuery(profileId, values.contactId ?? ''),
    enabled: values.contactId !== null && !values.isNew,
  }).data;
  const known = values.isNew ? undefined : contact;
  const newName = `${values.firstName.trim()} ${values.lastName.trim()}`.trim();

  /** « C'est cette personne »: the relation goes to the contact that exists. */
  function takeInstead(id: string, name: string) {
    set('isNew', false);
    set('contactId', id);
    announce(t('sameDone', { name }));
    setTimeout(() => focusField('contactId'));
  }

  return (
    <RequestForm
      request={request}
      preview={
        <PreviewPanel
          state={request.preview}
          newNames={newName === '' ? {} : { [values.newContactId]: newName }}
          noteAction={({ code, params }) => {
            const id = params.contactId;
            const same = request.preview.preview?.contacts.find((one) => one.id === id);
            if (!(code.startsWith('duplicate-by') && id && same)) return null;
            return (
              <Button size="small" onClick={() => takeInstead(id, `${same.firstName} ${same.lastName}`)}>
                {t('same')}
              </Button>
            );
          }}
        />
      }
    >
      <ProfileField />
      <ContactSection request={request} contact={known} />
      {values.isNew && <PersonSection request={request} />}
      <RelationSection request={request} />
      <SubjectsSection request={request} />
      <CommunicationSection request={request} contact={known} />
    </RequestForm>
  );
}
