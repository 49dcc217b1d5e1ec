import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ListTable } from '#client/listing/list-table.tsx';
import type { Explained } from './explained.ts';
import { subjectColumns } from './subject-columns.tsx';

type Props = Omit<Explained, 'access'> & {
  caption: string;
  subjects: ReadonlyArray<Explained['access']>;
};

/** Subjects in one file: what a contact gets of each, or, without a contact, what the organisation holds; and « Pourquoi ? ». */
export function SubjectList({ caption, subjects, contact, file, organisation, on }: Props) {
  const { t } = useTranslation(['subjects', 'common']);
  const columns = useMemo(() => subjectColumns(t, contact === null), [t, contact]);
  const rows = useMemo(
    () => subjects.map((access) => ({ contact, file, organisation, access, on })),
    [subjects, contact, file, organisation, on],
  );
  return <ListTable caption={caption} columns={columns} rows={rows} rowId={(row) => row.access.subject} />;
}
