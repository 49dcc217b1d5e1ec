import { useTranslation } from 'react-i18next';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import layout from '#client/ui/layout.module.css';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { Section } from '#client/ui/section.tsx';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { isDelegable, isHeldBy } from '#domain/authorization/subject-catalogue.ts';
import type { BulkRequest } from './bulk-request.ts';
import { SubjectBoxes } from './subject-boxes.tsx';

type Props = { request: BulkRequest };

/** What passes in clients' files: everything that can (section 9, decision 4), or less. */
export function PassingSection({ request }: Props) {
  const { t } = useTranslation('bulk');
  const { organisation } = useCurrentProfile();
  const { values, set } = request;
  const subjects = AUTHORIZED_SUBJECTS.filter(
    (one) => isHeldBy(one, organisation.kind, false) && isDelegable(one),
  ).map((subject) => ({ subject, write: true }));
  return (
    <Section title={t('subjects.title')}>
      <div className={layout.stack}>
        <RadioGroup
          id="narrows"
          name="narrows"
          layout="plain"
          label={t('subjects.passing')}
          options={[
            { value: 'all', label: t('subjects.everything'), description: t('subjects.everythingHint') },
            { value: 'some', label: t('subjects.narrow'), description: t('subjects.narrowHint') },
          ]}
          value={values.narrows ? 'some' : 'all'}
          onChange={({ currentTarget }) => set('narrows', currentTarget.value === 'some')}
        />
        {values.narrows && <SubjectBoxes request={request} subjects={subjects} />}
      </div>
    </Section>
  );
}
