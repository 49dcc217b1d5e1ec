import type { PhoneTerritory, PhoneValues } from '#client/forms/read-phone.ts';
import type { ContactLanguage, PhoneKind } from '#domain/contact/contact.ts';

/** « Que désirez-vous modifier? » */
export const PARTS = ['coordinates', 'personal', 'relationEnd'] as const;

/** What the form holds, in the order of the page; what is left empty stays as it is. */
export interface ModifyContactValues {
  contactId: string | null;
  coordinates: boolean;
  personal: boolean;
  relationEnd: boolean;
  language: ContactLanguage | '';
  email: string;
  phoneKind: PhoneKind | '';
  phoneTerritory: PhoneTerritory;
  phoneNumber: string;
  phoneExtension: string;
  /** Further numbers to be taken away, as `phoneKey` writes them. */
  phonesRemoved: string[];
  phonesAdded: PhoneValues[];
  firstName: string;
  lastName: string;
  relationId: string | null;
  endOn: string;
  noEnd: boolean;
  issueCode: boolean;
}

export const NOTHING_MODIFIED: ModifyContactValues = {
  contactId: null,
  coordinates: false,
  personal: false,
  relationEnd: false,
  language: '',
  email: '',
  phoneKind: '',
  phoneTerritory: 'north-america',
  phoneNumber: '',
  phoneExtension: '',
  phonesRemoved: [],
  phonesAdded: [],
  firstName: '',
  lastName: '',
  relationId: null,
  endOn: '',
  noEnd: false,
  issueCode: false,
};
