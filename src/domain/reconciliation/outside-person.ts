import type { ContactLanguage, Phone } from '#domain/contact/contact.ts';
import { CONTACT_FUNCTIONS, type ContactFunction } from '#domain/relation/contact-relation.ts';
import { foldText } from '#domain/search/fold-text.ts';
import type { ColumnMapping, ListField } from './recognise-columns.ts';

/** A line of the list, read. What a cell doesn't say is `null`: it is compared with nothing. */
export interface OutsidePerson {
  /** Its line in the file, from 1; the headers are the first one. */
  readonly line: number;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly email: string | null;
  readonly language: ContactLanguage | null;
  readonly phone: Phone | null;
  readonly clientNumber: string | null;
  readonly function: ContactFunction | null;
  /** The client's name as written, when the list says who serves whom. */
  readonly client: string | null;
  /** Cells that say something which can't be read: to be told, since it is left out. */
  readonly unread: readonly ListField[];
}

/** What the rules of whoever reads say of a cell. */
export interface CellRules {
  readonly isName: (text: string) => boolean;
  readonly isEmail: (text: string) => boolean;
  readonly readPhone: (text: string) => Phone | null;
}

const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

const LOOSE_RULES: CellRules = {
  isName: () => true,
  isEmail: (text) => EMAIL.test(text),
  readPhone: () => null,
};

/** The functions as lists write them, folded. */
const FUNCTIONS: Readonly<Record<ContactFunction, readonly string[]>> = {
  'company-officer': ['dirigeant', 'dirigeante', 'company officer', 'officer'],
  'authorized-individual': ['individu autorise', 'authorized individual'],
  'staff-member': ['membre du personnel', 'employe', 'employee', 'staff', 'staff member', 'personnel'],
  'person-responsible': ['personne responsable', 'responsable', 'person responsible'],
  representative: ['representant', 'representante', 'representative'],
};

/** Reads a row of cells; empty rows give `undefined`. */
export function readOutsidePerson(
  cells: readonly string[],
  mapping: ColumnMapping,
  line: number,
  rules: CellRules = LOOSE_RULES,
): OutsidePerson | undefined {
  const unread: ListField[] = [];
  const cell = (field: ListField): string | null => {
    const place = mapping.indexOf(field);
    const text = place === -1 ? '' : cleaned(cells[place]);
    return text === '' ? null : text;
  };
  function read<Value>(field: ListField, reader: (text: string) => Value | null): Value | null {
    const text = cell(field);
    const value = text === null ? null : reader(text);
    if (text !== null && value === null) unread.push(field);
    return value;
  }
  const name = (text: string) => (rules.isName(text) ? text : null);
  const [firstName, lastName] = namesOf(
    read('firstName', name),
    read('lastName', name),
    read('fullName', name),
  );
  const email = read('email', (text) => (rules.isEmail(text) ? text : null));
  if (firstName === null && lastName === null && cell('email') === null) return undefined;
  return {
    line,
    firstName,
    lastName,
    email,
    language: read('language', languageOf),
    phone: read('phone', rules.readPhone),
    clientNumber: read('clientNumber', clientNumberOf),
    // A job title that is none of the five kinds says nothing of them.
    function: functionOf(cell('function') ?? ''),
    client: cell('client'),
    unread,
  };
}

function cleaned(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function clientNumberOf(text: string): string | null {
  const digits = text.replace(/\D/g, '');
  return digits.length === 7 ? digits : null;
}

/** « Bélanger-Côté, Anaïs » or « Anaïs Bélanger-Côté »: without a comma the first word is the first name. */
function namesOf(
  firstName: string | null,
  lastName: string | null,
  fullName: string | null,
): [string | null, string | null] {
  if (fullName === null || (firstName !== null && lastName !== null)) return [firstName, lastName];
  const [last, first] = fullName.split(',').map((part) => part.trim());
  if (first) return [first, last || null];
  const [one = '', ...others] = fullName.split(' ');
  return others.length > 0 ? [one, others.join(' ')] : [null, one];
}

function languageOf(text: string): ContactLanguage | null {
  const folded = foldText(text);
  if (/^(f|fr|fra|fre|francais|french)$/.test(folded)) return 'fr';
  return /^(a|an|en|ang|eng|anglais|english)$/.test(folded) ? 'en' : null;
}

function functionOf(text: string): ContactFunction | null {
  const folded = foldText(text);
  return CONTACT_FUNCTIONS.find((one) => FUNCTIONS[one].includes(folded)) ?? null;
}
