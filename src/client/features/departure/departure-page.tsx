import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactFirst } from '#client/forms/contact-first.tsx';
import { ContactPicker } from '#client/forms/contact-picker.tsx';
import { CorrectedRequest } from '#client/forms/corrected-request.tsx';
import { FormPage } from '#client/forms/form-page.tsx';
import { ProfileField } from '#client/forms/profile-field.tsx';
import { useToday } from '#client/forms/use-today.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import layout from '#client/ui/layout.module.css';
import { departureFormValues } from './departure-form-values.ts';
import { departureSearchOf } from './departure-search.ts';
import { DepartureSteps } from './departure-steps.tsx';
import { NO_DEPARTURE } from './departure-values.ts';
import { LeftHandOvers } from './left-hand-overs.tsx';

/** « Départ »: somebody leaves, and each of the files goes to a colleague (002, step 5; 003, step 5). */
export function DeparturePage() {
  const { t } = useTranslation('departure');
  const profile = useCurrentProfile();
  const today = useToday();
  const navigate = useNavigate();
  const { contact, demande, step } = departureSearchOf(useSearch({ strict: false }));
  const [failed, setFailed] = useState(false);
  const picker = (
    <div className={layout.fields}>
      <ProfileField />
      <ContactPicker
        id="contactId"
        label={t('who.contact')}
        required
        value={contact ?? null}
        onChange={(id) => {
          if (id === (contact ?? null)) return;
          const search = id === null ? {} : { contact: id };
          void navigate({ to: '/mon-organisation/depart', search, replace: true });
        }}
      />
    </div>
  );
  return (
    <FormPage title={t('title')} lead={t('lead')} failed={failed}>
      {demande ? (
        <CorrectedRequest requestId={demande}>
          {({ request, lines, contacts, files }) => {
            const whose = lines.find(({ act }) => act.kind === 'end')?.contactId ?? undefined;
            if (whose === undefined) return <LeftHandOvers lines={lines} contacts={contacts} files={files} />;
            return (
              <ContactFirst contactId={whose}>
                {(leaver) =>
                  leaver && (
                    <DepartureSteps
                      key={`${profile.id}/${leaver.id}/${request.id}`}
                      leaver={leaver}
                      step={departureSearchOf({ contact: leaver.id, etape: step }).step}
                      defaults={departureFormValues(lines, today)}
                      corrects={request.id}
                      onFailedChange={setFailed}
                    />
                  )
                }
              </ContactFirst>
            );
          }}
        </CorrectedRequest>
      ) : (
        <ContactFirst contactId={contact}>
          {(leaver) =>
            leaver ? (
              <DepartureSteps
                key={`${profile.id}/${leaver.id}`}
                leaver={leaver}
                step={step}
                defaults={NO_DEPARTURE}
                onFailedChange={setFailed}
              >
                {picker}
              </DepartureSteps>
            ) : (
              picker
            )
          }
        </ContactFirst>
      )}
    </FormPage>
  );
}
