import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fileQuery } from '#client/forms/file-query.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { BoxGroup } from '#client/ui/box-group.tsx';
import { Button } from '#client/ui/button.tsx';
import { Checkbox } from '#client/ui/checkbox.tsx';
import frame from '#client/ui/field-frame.module.css';
import layout from '#client/ui/layout.module.css';
import { Spinner } from '#client/ui/spinner.tsx';
import type { AuthorizedSubject } from '#domain/authorization/authorization.ts';
import { isDelegable, isHeldBy } from '#domain/authorization/subject-catalogue.ts';
import styles from './firm-subjects-field.module.css';

type Lists = Readonly<Record<'writes' | 'reads', AuthorizedSubject[]>>;

type Props = {
  value: Lists;
  onChange: (name: keyof Lists, next: AuthorizedSubject[]) => void;
  error?: string | undefined;
};

/** The two lists of the guide: what the organisation holds in its own file and may grant a firm, by right. */
export function FirmSubjectsField({ value, onChange, error }: Props) {
  const { t } = useTranslation(['neighbour-forms', 'common']);
  const { errorText } = useProblemText();
  const { id: profileId, organisation } = useCurrentProfile();
  const own = useQuery(fileQuery(profileId, organisation.id));
  if (own.isError) {
    return (
      <div className={layout.cluster} role="alert">
        <p>{errorText(own.error)}</p>
        <Button size="small" onClick={() => void own.refetch()}>
          {t('common:retry')}
        </Button>
      </div>
    );
  }
  if (!own.data) return <Spinner label={t('firm.loading')} />;
  const held = own.data.holdings.filter(
    (one) => one.held !== null && isHeldBy(one.subject, 'accounting-firm', false),
  );
  const left = held.filter(({ subject }) => !isDelegable(subject));

  function toggle(name: keyof Lists, subject: AuthorizedSubject, on: boolean) {
    const other = name === 'writes' ? 'reads' : 'writes';
    const without = (list: readonly AuthorizedSubject[]) => list.filter((one) => one !== subject);
    onChange(name, on ? [...without(value[name]), subject] : without(value[name]));
    // A subject is ticked in one list at the most: writing includes reading.
    if (on && value[other].includes(subject)) onChange(other, without(value[other]));
  }

  return (
    <div className={layout.stack}>
      <div className={styles.lists}>
        {(['writes', 'reads'] as const).map((name) => (
          <BoxGroup
            key={name}
            id={name}
            label={t(`firm.${name}`)}
            describedBy={error ? 'subjects-error' : undefined}
          >
            {held
              .filter((one) => name === 'reads' || one.held === 'write')
              .map(({ subject }) => (
                <Checkbox
                  key={subject}
                  id={`${name}-${subject}`}
                  label={t(`common:subject.${subject}`)}
                  checked={value[name].includes(subject)}
                  onChange={({ currentTarget }) => toggle(name, subject, currentTarget.checked)}
                />
              ))}
            {held.length === 0 && <p>{t('firm.nothingHeld')}</p>}
          </BoxGroup>
        ))}
      </div>
      {error && (
        <p id="subjects-error" className={frame.error}>
          {error}
        </p>
      )}
      {left.length > 0 && (
        <p className={frame.description}>
          {t('firm.left', { subjects: left.map(({ subject }) => t(`common:subject.${subject}`)).join(', ') })}
        </p>
      )}
    </div>
  );
}
