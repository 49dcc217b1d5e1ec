import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { matrixQueries } from './matrix-queries.ts';
import { type MatrixState, toMatrixQuery } from './matrix-search.ts';
import { narrowMatrix, readMatrix } from './narrow-matrix.ts';

/**
 * The matrix that a state of the page shows. Looking for some contacts asks for them, and for everybody as well: what is
 * covered depends on all of them, whoever is looked for.
 */
export function useMatrix(profileId: string, state: MatrixState) {
  const asked = toMatrixQuery(state);
  const found = useQuery(matrixQueries.read(profileId, asked));
  const whole = useQuery(matrixQueries.read(profileId, { ...asked, search: '', function: [] }));
  // Too large to be had at once: what was found is then all there is to show.
  const source = whole.data?.complete === false ? found.data : whole.data;
  const read = useMemo(() => source && readMatrix(source), [source]);
  const contacts = useMemo(
    () => (found.data === source ? undefined : new Set(found.data?.contacts.map(({ id }) => id))),
    [found.data, source],
  );
  const coverage = whole.data?.complete ? read?.coverage : undefined;
  const view = coverage && state.filters.coverage[0];
  const [files = ''] = state.filters.files;
  const ready = found.data !== undefined;
  const shown = useMemo(
    () => (ready && read ? narrowMatrix(read, { contacts, files, view }) : undefined),
    [ready, read, contacts, files, view],
  );
  return {
    /** What was read, before it is narrowed to what is looked for. */
    matrix: source,
    shown,
    /** Undefined where not everything is known. */
    coverage,
    view,
    error: found.error ?? whole.error,
    fetching: found.isFetching || whole.isFetching,
    busy: found.isPlaceholderData || whole.isPlaceholderData,
    retry() {
      void found.refetch();
      void whole.refetch();
    },
  };
}
