import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormRefused } from '#client/forms/form-refused.tsx';
import { formSearchOf } from '#client/forms/form-search.ts';
import { OrganisationCrumbs } from '#client/navigation/organisation-crumbs.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { focusPageHeading } from '#client/ui/focus-page-heading.ts';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { Spinner } from '#client/ui/spinner.tsx';
import { ChooseFile } from './choose-file.tsx';
import { ListSteps } from './list-steps.tsx';
import { Step } from './step.tsx';
import { useListDraft } from './use-list-draft.ts';

/** « Rapprochement »: a list of the organisation's own people, beside what the console knows. */
export function ReconciliationPage() {
  const { t } = useTranslation('reconciliation');
  const profile = useCurrentProfile();
  const title = t('title');
  usePageTitle(title);
  return (
    <div className={layout.stackLarge}>
      <PageHeading
        title={title}
        lead={t('lead')}
        breadcrumbs={<OrganisationCrumbs items={[{ key: 'reconciliation', content: title }]} />}
      />
      {profile.abilities.includes('submit-requests') ? <Reconciliation key={profile.id} /> : <FormRefused />}
    </div>
  );
}

function Reconciliation() {
  const { t } = useTranslation(['reconciliation', 'common']);
  const { demande } = formSearchOf(useSearch({ strict: false }));
  const draft = useListDraft();
  if (draft.draft === undefined) return <Spinner label={t('common:loading')} />;
  if (draft.draft === null) {
    return (
      <Step number={1} title={t('steps.file')}>
        <ChooseFile
          onRows={(fileName, rows) => {
            void draft.take(fileName, rows);
            focusPageHeading();
          }}
        />
      </Step>
    );
  }
  const { list, choices } = draft.draft;
  return (
    <ListSteps
      key={list.id}
      list={list}
      choices={choices}
      draft={draft}
      corrects={demande}
      onStartOver={() => {
        void draft.forget();
        focusPageHeading();
      }}
    />
  );
}
