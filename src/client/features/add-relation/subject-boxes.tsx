import { useTranslation } from 'react-i18next';
import { BoxGroup } from '#client/ui/box-group.tsx';
import { Checkbox } from '#client/ui/checkbox.tsx';
import type { AuthorizedSubject } from '#domain/authorization/authorization.ts';

type Props = {
  id: string;
  legend: string;
  description: string;
  subjects: readonly AuthorizedSubject[];
  emptyText: string;
  value: readonly AuthorizedSubject[];
  onToggle: (subject: AuthorizedSubject, on: boolean) => void;
  error?: string | undefined;
};

/** Subjects to tick, of one right. */
export function SubjectBoxes({
  id,
  legend,
  description,
  subjects,
  emptyText,
  value,
  onToggle,
  error,
}: Props) {
  const { t } = useTranslation('common');
  return (
    <BoxGroup
      id={id}
      label={legend}
      description={subjects.length > 0 ? description : emptyText}
      error={error}
    >
      {subjects.map((subject) => (
        <Checkbox
          key={subject}
          id={`${id}-${subject}`}
          label={t(`subject.${subject}`)}
          checked={value.includes(subject)}
          onChange={({ currentTarget }) => onToggle(subject, currentTarget.checked)}
        />
      ))}
    </BoxGroup>
  );
}
