import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fileQuery } from '#client/forms/file-query.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import { Select } from '#client/ui/select.tsx';
import { Spinner } from '#client/ui/spinner.tsx';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import type { BulkRequest } from './bulk-request.ts';
import { SubjectBoxes } from './subject-boxes.tsx';

type Props = { request: BulkRequest };

/** A function in the own organisation, and subjects of its own file. */
export function OwnSection({ request }: Props) {
  const { t } = useTranslation(['bulk', 'common']);
  const { id: profileId, organisation } = useCurrentProfile();
  const { form, errorOf } = request;
  const file = useQuery(fileQuery(profileId, organisation.id));
  const subjects = (file.data?.holdings ?? []).flatMap(({ subject, held }) =>
    held === null ? [] : [{ subject, write: held === 'write' }],
  );
  return (
    <Section title={t('own.title')}>
      <div className={layout.stack}>
        <Select
          id="function"
          label={t('own.function')}
          required
          placeholder={t('own.choose')}
          options={CONTACT_FUNCTIONS.map((kind) => ({ value: kind, label: t(`common:function.${kind}`) }))}
          {...form.register('function')}
          error={errorOf('function')}
        />
        {file.isPending ? (
          <Spinner label={t('common:loading')} />
        ) : (
          <SubjectBoxes request={request} subjects={subjects} />
        )}
      </div>
    </Section>
  );
}
