import { AUTHORIZED_SUBJECTS, type Authorization } from '#domain/authorization/authorization.ts';
import type { AuthorizationListSort } from './authorization-store.ts';

/** What an authorization is ordered by, as rows keep it. */
export interface AuthorizationKeys {
  /** 0 the organisation, 1 a contact. */
  readonly holder: number;
  readonly fileName: string;
  readonly subjectPlace: number;
  readonly contactName: string;
}

export type AuthorizationKey = keyof AuthorizationKeys;

/** The values of a position, in order; then comes the id. */
export const AUTHORIZATION_ORDERS: Readonly<Record<AuthorizationListSort, readonly AuthorizationKey[]>> = {
  'own-first': ['holder', 'fileName', 'subjectPlace', 'contactName'],
  subject: ['subjectPlace', 'holder', 'fileName', 'contactName'],
  file: ['fileName', 'holder', 'subjectPlace', 'contactName'],
  contact: ['contactName', 'fileName', 'subjectPlace'],
};

export function subjectPlaceOf({ subject }: Pick<Authorization, 'subject'>): number {
  return AUTHORIZED_SUBJECTS.indexOf(subject);
}
