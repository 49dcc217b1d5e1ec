import { foldText } from '#domain/search/fold-text.ts';

/** What a column of a list from outside can hold. */
export const LIST_FIELDS = [
  'firstName',
  'lastName',
  'fullName',
  'email',
  'language',
  'phone',
  'clientNumber',
  'function',
  'client',
] as const;

export type ListField = (typeof LIST_FIELDS)[number];

/** Which field each column holds, by the column's place; `null`: none that matters here. */
export type ColumnMapping = ReadonlyArray<ListField | null>;

/** Headers as they are found in payroll and office lists, folded, in both languages. */
const HEADERS: Readonly<Record<ListField, readonly string[]>> = {
  firstName: ['prenom', 'prenoms', 'first name', 'firstname', 'given name', 'prenom usuel'],
  lastName: ['nom', 'nom de famille', 'last name', 'lastname', 'surname', 'family name'],
  fullName: [
    'nom complet',
    'nom et prenom',
    'prenom et nom',
    'full name',
    'name',
    'employe',
    'contact',
    'personne',
    'employee',
  ],
  email: [
    'courriel',
    'adresse courriel',
    'e-mail',
    'email',
    'mail',
    'adresse de courriel',
    'courriel professionnel',
    'email address',
  ],
  language: ['langue', 'language', 'langue de communication', 'langue de correspondance'],
  phone: [
    'telephone',
    'phone',
    'numero de telephone',
    'tel',
    'cellulaire',
    'mobile',
    'telephone au travail',
    'phone number',
  ],
  clientNumber: [
    'numero de client',
    'no client',
    'no de client',
    'n° client',
    'client number',
    'numero client',
  ],
  function: ['fonction', 'role', 'relation', 'poste', 'titre', 'function', 'title'],
  client: [
    'client',
    'dossier',
    'employeur',
    'entreprise',
    'organisation',
    'client file',
    'employer',
    'company',
    'dossier client',
    'nom du client',
    'client servi',
    'client served',
  ],
};

/** Reads the headers; each field is taken by the first column that bears one of its names. */
export function recogniseColumns(headers: readonly string[]): ColumnMapping {
  const taken = new Set<ListField>();
  return headers.map((header) => {
    const folded = foldText(header)
      .trim()
      .replace(/[\s_.:]+/g, ' ')
      .trim();
    const field = LIST_FIELDS.find((one) => !taken.has(one) && HEADERS[one].includes(folded));
    if (field) taken.add(field);
    return field ?? null;
  });
}

/** Whether persons can be told apart with these columns: a name or an e-mail at least. */
export function canCompare(mapping: ColumnMapping): boolean {
  const has = (field: ListField) => mapping.includes(field);
  return has('email') || has('fullName') || (has('firstName') && has('lastName'));
}
