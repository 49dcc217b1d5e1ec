import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { detailsQuery } from '#client/features/neighbour-forms/details-query.ts';
import { neighbourProblemText } from '#client/features/neighbour-forms/neighbour-problem-text.ts';
import { NewerNotice } from '#client/features/neighbour-forms/newer-notice.tsx';
import { useOutdated } from '#client/features/neighbour-forms/use-outdated.ts';
import { useShown } from '#client/features/neighbour-forms/use-shown.ts';
import { PhoneFields } from '#client/forms/phone-fields.tsx';
import { PreviewPanel } from '#client/forms/preview-panel.tsx';
import { ProfileField } from '#client/forms/profile-field.tsx';
import { phoneValuesOf } from '#client/forms/read-phone.ts';
import { RequestForm } from '#client/forms/request-form.tsx';
import { useRequestForm } from '#client/forms/use-request-form.ts';
import { FormLink } from '#client/requests/form-link.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Section } from '#client/ui/section.tsx';
import type { OrganisationDetailsSheet } from '#contract/organisations/organisation.schema.ts';
import { IdentitySection } from './identity-section.tsx';
import {
  type OrganisationInformationValues,
  organisationInformationContent,
  organisationInformationSchema,
} from './organisation-information-values.ts';

type Props = {
  draftName: string;
  details: OrganisationDetailsSheet;
  defaults: OrganisationInformationValues;
  corrects?: string;
  onFailedChange: (failed: boolean) => void;
};

/** The form itself: the NEQ, how the organisation is reached, each beside its « Valeur actuelle ». */
export function OrganisationInformationForm(props: Props) {
  const { draftName, details, corrects, onFailedChange } = props;
  const { t } = useTranslation('neighbour-forms');
  const { id: profileId } = useCurrentProfile();
  const [defaults] = useState(props.defaults);
  const { shown, newer, catchUp } = useShown(details);
  const request = useRequestForm({
    form: 'organisation-information',
    draftName,
    defaults,
    schema: organisationInformationSchema(shown),
    toContent: (values) => organisationInformationContent(values, shown),
    problemText: (_path, problem) => neighbourProblemText(t, problem),
    fieldOfPointer: (pointer) =>
      (['neq', 'email', 'website'] as const).find((field) => pointer.endsWith(`/${field}`)),
    corrects,
  });
  const { values, set, errorOf, failed } = request;
  useEffect(() => onFailedChange(failed), [failed, onFailedChange]);
  useOutdated(request.preview, detailsQuery(profileId).queryKey);
  return (
    <RequestForm request={request} preview={<PreviewPanel state={request.preview} />}>
      <ProfileField />
      {newer && (
        <NewerNotice
          onSeen={() => {
            // A list is sent whole: it begins anew from the one that stands.
            if (newer.phones.length > 0) set('phones', newer.phones.map(phoneValuesOf));
            catchUp();
          }}
        >
          <p>{t('newer.information')}</p>
        </NewerNotice>
      )}
      <IdentitySection request={request} details={newer ?? shown} />
      <Section title={t('details.phones')} description={t('information.phonesHint')}>
        <PhoneFields
          name="phones"
          value={values.phones}
          onChange={(phones) => set('phones', phones)}
          errorOf={errorOf}
        />
      </Section>
      <p>
        <FormLink form="organisation-address">{t('information.toAddress')}</FormLink>
      </p>
    </RequestForm>
  );
}
