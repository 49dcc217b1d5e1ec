import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactPicker } from '#client/forms/contact-picker.tsx';
import { contactQuery } from '#client/forms/contact-query.ts';
import { fieldId } from '#client/forms/field-id.ts';
import { PreviewPanel } from '#client/forms/preview-panel.tsx';
import { ProfileField } from '#client/forms/profile-field.tsx';
import { RequestForm } from '#client/forms/request-form.tsx';
import { useRequestForm } from '#client/forms/use-request-form.ts';
import { useRequestPreview } from '#client/forms/use-request-preview.ts';
import { useToday } from '#client/forms/use-today.ts';
import { FormLink } from '#client/requests/form-link.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import { focusField } from '#client/ui/focus-field.ts';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import { HandOverSection } from './hand-over-section.tsx';
import { removeRelationContent } from './remove-relation-content.ts';
import { fieldOfPointer, fieldOfRefusal } from './remove-relation-fields.ts';
import { removeRelationProblemText } from './remove-relation-problem-text.ts';
import { removeRelationSchema } from './remove-relation-rules.ts';
import type { RemoveRelationValues } from './remove-relation-values.ts';
import { ScopeSection } from './scope-section.tsx';
import { standingRelations } from './standing-relations.ts';

type Props = {
  draftName: string;
  defaults: RemoveRelationValues;
  corrects?: string;
  onFailedChange: (failed: boolean) => void;
};

/** The form itself: whose, what of it, and who takes the files that would be left alone. */
export function RemoveRelationForm({ draftName, defaults: opening, corrects, onFailedChange }: Props) {
  const { t } = useTranslation(['remove-relation', 'common']);
  const { id: profileId, contactId: ownContactId, organisation } = useCurrentProfile();
  const today = useToday();
  const [defaults] = useState(opening);
  const request = useRequestForm({
    form: 'remove-relation',
    draftName,
    defaults,
    schema: removeRelationSchema,
    // The schema holds back what this mapper can't tell.
    toContent: (values) => removeRelationContent(values, today) ?? { kind: 'acts', acts: [] },
    problemText: (path, problem) => removeRelationProblemText(t, path, problem),
    fieldOfPointer: (pointer): string | undefined => fieldOfPointer(pointer, request.form.getValues('scope')),
    fieldOfRefusal: (code): string | undefined => fieldOfRefusal(code, request.form.getValues('scope')),
    corrects,
  });
  const { values, set, errorOf, failed } = request;
  useEffect(() => onFailedChange(failed), [failed, onFailedChange]);
  const { contactId, handOvers } = values;
  const contact = useQuery({ ...contactQuery(profileId, contactId ?? ''), enabled: contactId !== null }).data;
  const relations = contact && standingRelations(contact.relations, organisation.id, today);
  // What is lost shows while a colleague is still being chosen.
  const preview = useRequestPreview(
    request.draft.unanswered ? undefined : removeRelationContent(values, today),
  );
  const lines = preview.preview?.lines ?? [];
  const lastResponsible = lines.some(({ refusal }) => refusal?.code === 'last-responsible');

  function handOver(fileId: string) {
    const file = preview.preview?.files.find(({ id }) => id === fileId);
    if (!file) return;
    const begun = handOvers.findIndex((one) => one.fileId === fileId);
    const place = begun === -1 ? handOvers.length : begun;
    if (begun === -1) set('handOvers', [...handOvers, { fileId, fileKind: file.kind, contactId: null }]);
    // The field is drawn first.
    setTimeout(() => focusField(fieldId(`handOvers.${place}.contactId`)));
  }

  return (
    <RequestForm
      request={request}
      preview={
        <PreviewPanel
          state={preview}
          uncoveredAction={(fileId) => (
            <Button size="small" onClick={() => handOver(fileId)}>
              {t('handOver.offer')}
            </Button>
          )}
        />
      }
    >
      <ProfileField />
      <Section title={t('contact.title')}>
        <ContactPicker
          id="contactId"
          required
          value={contactId}
          onChange={(id) => {
            if (id === contactId) return;
            set('contactId', id);
            set('relationIds', []);
            set('authorizationIds', []);
            set('handOvers', []);
          }}
          error={errorOf('contactId')}
        />
      </Section>
      <ScopeSection request={request} relations={relations} />
      {contactId === ownContactId && !lastResponsible && (
        <Notice tone="warning" toneLabel={t('common:warning')} title={t('self.title')}>
          {t('self.text')}
        </Notice>
      )}
      {lastResponsible && (
        <Notice
          tone="warning"
          toneLabel={t('common:warning')}
          title={t('lastResponsible.title')}
          actions={<FormLink form="add-relation">{t('lastResponsible.link')}</FormLink>}
        >
          {t('lastResponsible.text')}
        </Notice>
      )}
      <HandOverSection request={request} />
      <div className={layout.measure}>
        <p>{t('atOnce')}</p>
      </div>
    </RequestForm>
  );
}
