import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fileQuery } from '#client/forms/file-query.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import layout from '#client/ui/layout.module.css';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { Section } from '#client/ui/section.tsx';
import { Spinner } from '#client/ui/spinner.tsx';
import { isDelegable } from '#domain/authorization/subject-catalogue.ts';
import type { AddRelationRequest } from './add-relation-request.ts';
import { ExplainSubjects } from './explain-subjects.tsx';
import { SubjectPair } from './subject-pair.tsx';

type Props = { request: AddRelationRequest };

/** « Quel(s) sujet(s) autorisé(s) désirez-vous ajouter? »: of what the organisation holds in the file chosen. */
export function SubjectsSection({ request }: Props) {
  const { t } = useTranslation(['add-relation', 'common']);
  const { errorText } = useProblemText();
  const { id: profileId, organisation } = useCurrentProfile();
  const { values, set } = request;
  const own = values.target === 'own';
  const fileId = own ? organisation.id : values.fileId;
  const file = useQuery({
    ...fileQuery(profileId, fileId ?? ''),
    enabled: fileId !== null && values.target !== '',
  });
  if (values.target === '') return null;
  const holdings = (file.data?.holdings ?? []).filter(
    ({ held, subject }) => held !== null && (own || isDelegable(subject)),
  );
  return (
    <Section title={t('subjects.title')}>
      <div className={layout.stack}>
        {!own && (
          <RadioGroup
            id="narrows"
            name="narrows"
            label={t('subjects.passing')}
            layout="plain"
            options={[
              { value: 'all', label: t('subjects.everything'), description: t('subjects.everythingHint') },
              { value: 'some', label: t('subjects.narrow'), description: t('subjects.narrowHint') },
            ]}
            value={values.narrows ? 'some' : 'all'}
            onChange={({ currentTarget }) => set('narrows', currentTarget.value === 'some')}
          />
        )}
        {(own || values.narrows) && fileId === null && <p>{t('subjects.chooseFirst')}</p>}
        {file.isLoading && <Spinner label={t('subjects.loading')} />}
        {file.isError && (
          <div className={layout.cluster} role="alert">
            <p>{`${t('subjects.failed')} ${errorText(file.error)}`}</p>
            <Button size="small" onClick={() => void file.refetch()}>
              {t('common:retry')}
            </Button>
          </div>
        )}
        {(own || values.narrows) && file.data && <SubjectPair request={request} holdings={holdings} />}
        <ExplainSubjects kind={organisation.kind} />
      </div>
    </Section>
  );
}
