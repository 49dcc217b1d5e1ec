import type { ListAddressRules } from '#client/listing/list-address.ts';
import { type ListSearch, listSearch } from '#client/listing/list-search.ts';
import type { ListState } from '#client/listing/list-state.ts';
import { MAX_SEARCH } from '#client/listing/read-list-address.ts';
import { dayAddress, functionAddress, subjectAddress } from '#client/listing/shared-filter-addresses.ts';
import type { MatrixQuery } from '#contract/matrix/matrix.schema.ts';
import type { AuthorizedSubject } from '#domain/authorization/authorization.ts';
import type { CoverageView } from '#domain/matrix/coverage-view.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';

export type MatrixFilterValues = {
  function: ContactFunction;
  subject: AuthorizedSubject;
  on: string;
  /** Words of the files' names. */
  files: string;
  coverage: CoverageView;
};

/** The matrix isn't sorted: contacts and files stand by name. */
type Sort = 'contact';

export type MatrixState = ListState<MatrixFilterValues, Sort>;

const FILES = 'dossiers';

const rules: ListAddressRules<MatrixFilterValues, Sort> = {
  filters: {
    function: functionAddress,
    subject: subjectAddress,
    on: dayAddress,
    files: { param: FILES, several: false, words: (text) => text !== '' && text.length <= MAX_SEARCH },
    coverage: {
      param: 'couverture',
      several: false,
      words: { holes: 'personne', single: 'une-seule-personne', idle: 'sans-dossier' },
    },
  },
  sorts: { contact: 'contact' },
  defaultSort: 'contact',
};

const described = listSearch(rules);

/** `/mon-organisation/matrice?recherche=cote&fonction=representant&sujet=profil&etat-au=2026-01-05&dossiers=inc.&couverture=personne`. */
export const matrixSearch: ListSearch<MatrixFilterValues, Sort> = {
  ...described,
  read(address) {
    // A name may hold the dots and commas that part the values of the other filters.
    const { [FILES]: given, ...rest } = address;
    const { state, columns, ignored } = described.read(rest);
    const files = given === undefined ? [] : [String(given)];
    const filters = described.choose(state.filters, 'files', files);
    const refused = files.length > filters.files.length;
    return { state: { ...state, filters }, columns, ignored: refused ? [...ignored, FILES] : ignored };
  },
};

/** The question to the service that a state of the matrix stands for; files and coverage are looked at here. */
export function toMatrixQuery({ search, filters }: MatrixState): MatrixQuery {
  return {
    search,
    function: [...filters.function],
    subject: [...filters.subject],
    on: filters.on[0],
  };
}
