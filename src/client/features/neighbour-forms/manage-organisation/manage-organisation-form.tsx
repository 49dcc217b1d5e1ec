import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { neighbourProblemText } from '#client/features/neighbour-forms/neighbour-problem-text.ts';
import { DayField } from '#client/forms/day-field.tsx';
import { PreviewPanel } from '#client/forms/preview-panel.tsx';
import { ProfileField } from '#client/forms/profile-field.tsx';
import { RequestForm } from '#client/forms/request-form.tsx';
import { useRequestForm } from '#client/forms/use-request-form.ts';
import { useToday } from '#client/forms/use-today.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { DescriptionList } from '#client/ui/description-list.tsx';
import layout from '#client/ui/layout.module.css';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { Section } from '#client/ui/section.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { MATTERS, namesSomething } from '#domain/organisation/organisation-matter.ts';
import { joins } from '#domain/relation/organisation-relation.ts';
import { FirmFields } from './firm-fields.tsx';
import { FIRM_MATTERS, isFirmMatter } from './firm-values.ts';
import {
  type ManageOrganisationValues,
  manageOrganisationContent,
  manageOrganisationSchema,
} from './manage-organisation-values.ts';

/** Where a refusal of the preview stands. */
const FIELD_OF_REFUSAL: Readonly<Record<string, string>> = {
  'firm-unknown': 'firmNeq',
  'tie-not-active': 'firmId',
  'subject-beyond-ours': 'writes',
};

type Props = {
  draftName: string;
  defaults: ManageOrganisationValues;
  corrects?: string;
  onFailedChange: (failed: boolean) => void;
};

/** The form itself: what happens to the organisation, since when; an agent decides. */
export function ManageOrganisationForm({ draftName, defaults: opening, corrects, onFailedChange }: Props) {
  const { t } = useTranslation('neighbour-forms');
  const { organisation } = useCurrentProfile();
  const today = useToday();
  const [defaults] = useState(opening);
  const request = useRequestForm({
    form: 'manage-organisation',
    draftName,
    defaults,
    schema: manageOrganisationSchema(today),
    toContent: (values) => manageOrganisationContent(values, today),
    problemText: (_path, problem) => neighbourProblemText(t, problem),
    fieldOfPointer: (pointer) => pointer.split('/').at(-1),
    fieldOfRefusal: (code) => FIELD_OF_REFUSAL[code],
    corrects,
  });
  const { form, values, set, errorOf, failed } = request;
  useEffect(() => onFailedChange(failed), [failed, onFailedChange]);
  const { matter } = values;
  // Only employers and establishments choose a firm (domain, section 2).
  const hasFirms = joins('has-accounting-firm', organisation.kind, 'accounting-firm');
  const offered = [...(hasFirms ? FIRM_MATTERS : []), ...MATTERS];
  return (
    <RequestForm request={request} preview={<PreviewPanel state={request.preview} />}>
      <ProfileField />
      <RadioGroup
        id="matter"
        name="matter"
        label={t('manage.matter')}
        required
        options={offered.map((one) => ({
          value: one,
          label: t(`manage.kind.${one}`),
          description: t(`manage.hint.${one}`),
        }))}
        value={matter}
        onChange={({ currentTarget }) => {
          const chosen = offered.find((one) => one === currentTarget.value);
          if (chosen) set('matter', chosen);
        }}
        error={errorOf('matter')}
      />
      {isFirmMatter(matter) && (
        <Section title={t(`manage.kind.${matter}`)}>
          <FirmFields matter={matter} request={request} />
        </Section>
      )}
      {matter !== '' && !isFirmMatter(matter) && (
        <Section title={t(`manage.kind.${matter}`)}>
          <div className={layout.stack}>
            <DescriptionList
              items={[{ key: 'name', term: t('manage.currentName'), detail: organisation.name }]}
            />
            {namesSomething(matter) && (
              <TextField
                id="name"
                label={t(matter === 'merger' ? 'manage.otherName' : 'manage.newName')}
                required
                autoComplete="off"
                maxLength={200}
                {...form.register('name')}
                error={errorOf('name')}
              />
            )}
            {matter === 'merger' && (
              <TextField
                id="neq"
                label={t('manage.otherNeq')}
                description={t('information.neqHint')}
                inputMode="numeric"
                autoComplete="off"
                maxLength={20}
                {...form.register('neq')}
                error={errorOf('neq')}
              />
            )}
            <DayField
              id="effectiveOn"
              label={t('manage.effectiveOn')}
              required
              {...form.register('effectiveOn')}
              error={errorOf('effectiveOn')}
            />
            <TextArea
              id="explanation"
              label={t('manage.explanation')}
              description={t('manage.explanationHint')}
              required
              maxLength={2_000}
              {...form.register('explanation')}
              error={errorOf('explanation')}
            />
          </div>
        </Section>
      )}
    </RequestForm>
  );
}
