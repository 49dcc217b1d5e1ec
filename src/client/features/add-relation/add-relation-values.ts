import type { PhoneValues } from '#client/forms/read-phone.ts';
import { NO_PHONE } from '#client/forms/read-phone.ts';
import type { AuthorizedSubject } from '#domain/authorization/authorization.ts';
import type { ContactLanguage } from '#domain/contact/contact.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';

/** « À qui désirez-vous ajouter une relation? »: « Mon organisation », « Une autre organisation », « Un individu ». */
export const TARGETS = ['own', 'organisation', 'individual'] as const;

export type Target = (typeof TARGETS)[number];

/** What the form holds, as it is typed; in the order of the page. */
export interface AddRelationValues {
  contactId: string | null;
  /** « Le contact n'existe pas » */
  isNew: boolean;
  /** The id that a new contact gets: the same however often it is sent. */
  newContactId: string;
  firstName: string;
  lastName: string;
  clientNumber: string;
  target: Target | '';
  function: ContactFunction | '';
  fileId: string | null;
  startOn: string;
  endOn: string;
  noEnd: boolean;
  /** « Choisir moi-même »: less than all that passes, in a client's file. */
  narrows: boolean;
  writes: AuthorizedSubject[];
  reads: AuthorizedSubject[];
  email: string;
  language: ContactLanguage;
  phones: PhoneValues[];
}

interface Opening {
  readonly today: string;
  readonly newContactId: string;
  readonly contactId?: string | undefined;
  readonly target?: Target | undefined;
  readonly fileId?: string | undefined;
}

/** The form untouched: from today on, without an end. */
export function emptyValues({ today, newContactId, contactId, target, fileId }: Opening): AddRelationValues {
  return {
    contactId: contactId ?? null,
    isNew: false,
    newContactId,
    firstName: '',
    lastName: '',
    clientNumber: '',
    target: target ?? '',
    function: '',
    fileId: fileId ?? null,
    startOn: today,
    endOn: '',
    noEnd: true,
    narrows: false,
    writes: [],
    reads: [],
    email: '',
    language: 'fr',
    phones: [NO_PHONE],
  };
}
