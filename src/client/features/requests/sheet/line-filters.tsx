import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import type { RequestSheet } from '#contract/requests/request.schema.ts';
import { LINE_STATES, type LineState } from '#domain/request/request.ts';
import { writeLineStates } from './line-states-address.ts';
import styles from './request-sheet.module.css';

type Props = {
  request: Pick<RequestSheet, 'id' | 'counts'>;
  states: readonly LineState[];
};

/** « Toutes », then each state that some line is in, with how many; nothing where all are in one. */
export function LineFilters({ request: { id, counts }, states }: Props) {
  const { t } = useTranslation('demands');
  const { number } = useFormats();
  const present = LINE_STATES.filter((state) => counts[state] > 0);
  if (present.length < 2 && states.length === 0) return null;
  const link = (state: LineState | undefined, children: ReactNode) => {
    const current = state === undefined ? states.length === 0 : states.includes(state);
    return (
      <Link
        to="/mes-demandes/$requestId"
        params={{ requestId: id }}
        search={writeLineStates(state)}
        replace
        resetScroll={false}
        className={styles.filter ?? ''}
        activeOptions={{ exact: true, includeSearch: true }}
        data-current={current || undefined}
        aria-current={current ? 'true' : undefined}
      >
        {children}
      </Link>
    );
  };
  return (
    <nav aria-label={t('lines.filter')}>
      <ul className={styles.filters}>
        <li>{link(undefined, t('lines.all'))}</li>
        {present.map((state) => (
          <li key={state}>
            {link(state, t(`count.${state}`, { count: counts[state], shown: number(counts[state]) }))}
          </li>
        ))}
      </ul>
    </nav>
  );
}
