import { useTranslation } from 'react-i18next';
import type { SubjectAccess } from '#contract/access-sheets/access-sheet.schema.ts';
import type { AuthorizedSubject } from '#domain/authorization/authorization.ts';
import type { AddRelationRequest } from './add-relation-request.ts';
import { SubjectBoxes } from './subject-boxes.tsx';
import styles from './subjects.module.css';

type Props = {
  request: AddRelationRequest;
  /** What the organisation holds and may pass on. */
  holdings: ReadonlyArray<Pick<SubjectAccess, 'subject' | 'held'>>;
};

/** The two lists of the guide: to read and write, to read only. A subject is ticked in one of them at most. */
export function SubjectPair({ request: { values, set, errorOf }, holdings }: Props) {
  const { t } = useTranslation('add-relation');
  const lists = { writes: values.writes, reads: values.reads };
  const toggle = (name: 'writes' | 'reads') => (subject: AuthorizedSubject, on: boolean) => {
    const other = name === 'writes' ? 'reads' : 'writes';
    const rest = lists[name].filter((one) => one !== subject);
    set(name, on ? [...rest, subject] : rest);
    if (on && lists[other].includes(subject)) {
      set(
        other,
        lists[other].filter((one) => one !== subject),
      );
    }
  };
  return (
    <>
      <p className={styles.question}>{t('subjects.question')}</p>
      <div className={styles.pair}>
        {(['writes', 'reads'] as const).map((name) => (
          <SubjectBoxes
            key={name}
            id={name}
            legend={t(`subjects.${name}`)}
            description={t('subjects.all')}
            subjects={holdings
              .filter(({ held }) => name === 'reads' || held === 'write')
              .map(({ subject }) => subject)}
            emptyText={t('subjects.none')}
            value={lists[name]}
            onToggle={toggle(name)}
            error={errorOf(name)}
          />
        ))}
      </div>
    </>
  );
}
