import { type Act, contactOf, isFirmAct } from '#domain/request/act.ts';
import { foldText } from '#domain/search/fold-text.ts';

/** What tells whom a new person may already be, each as it is compared. */
export interface AskedPerson {
  readonly clientNumber: string | null;
  /** In small letters. */
  readonly email: string | null;
  /** First and last name, folded. */
  readonly name: string;
}

/** What the acts name: contacts and files by id, new persons by what is known of them. */
export interface AskedOfActs {
  readonly contactIds: readonly string[];
  readonly fileIds: readonly string[];
  readonly persons: readonly AskedPerson[];
  /** Firms that an employer's acts are about, by id and by number. */
  readonly firmIds: readonly string[];
  readonly firmNumbers: readonly string[];
}

export function askedOf(acts: readonly Act[]): AskedOfActs {
  const grants = acts.flatMap((act) => (act.kind === 'grant' ? [act] : []));
  const ofFirms = acts.filter(isFirmAct);
  return {
    firmIds: [...new Set(ofFirms.flatMap((act) => ('firmId' in act ? [act.firmId] : [])))],
    firmNumbers: [...new Set(ofFirms.flatMap((act) => ('neq' in act ? [act.neq] : [])))],
    contactIds: [...new Set(acts.flatMap((act) => contactOf(act) ?? []))],
    fileIds: [...new Set(grants.map(({ fileId }) => fileId))],
    persons: grants.flatMap(({ person }) =>
      person === null
        ? []
        : [
            {
              clientNumber: person.clientNumber,
              email: person.email?.toLowerCase() ?? null,
              name: foldedName(person),
            },
          ],
    ),
  };
}

export function foldedName({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return foldText(`${firstName} ${lastName}`);
}
