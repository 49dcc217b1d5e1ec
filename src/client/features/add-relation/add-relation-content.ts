import { endOf } from '#client/forms/day-rules.ts';
import type { ContentInput } from '#client/forms/draft.ts';
import { phonesOf } from '#client/forms/phone-rules.ts';
import type { ActInput } from '#contract/requests/act.schema.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';
import type { AddRelationValues } from './add-relation-values.ts';

interface AddRelationGround {
  /** The organisation's own file has its id. */
  readonly organisationId: string;
  /** The contact's version, when this form gives it the e-mail that it lacks; undefined otherwise. */
  readonly versionWithoutEmail: (contactId: string) => number | undefined;
}

/** In a client's file the relation's kind isn't asked: it follows from whose file it is (002 and 003, step 5). */
const CLIENT_FUNCTIONS = {
  organisation: 'authorized-individual',
  individual: 'representative',
} as const satisfies Record<string, ContactFunction>;

/** The mapper `toInput`: the relation and its subjects, after the e-mail that the contact lacked. */
export function addRelationContent(values: AddRelationValues, ground: AddRelationGround): ContentInput {
  return { kind: 'acts', acts: [...emailAct(values, ground), grantAct(values, ground)] };
}

function emailAct(values: AddRelationValues, ground: AddRelationGround): ActInput[] {
  const { isNew, contactId, email } = values;
  if (isNew || contactId === null) return [];
  const version = ground.versionWithoutEmail(contactId);
  return version === undefined
    ? []
    : [{ kind: 'change-contact', contactId, version, changes: { email: email.trim() } }];
}

function grantAct(values: AddRelationValues, { organisationId }: AddRelationGround): ActInput {
  const { isNew, target } = values;
  const own = target === 'own' || target === '';
  return {
    kind: 'grant',
    contactId: isNew ? null : values.contactId,
    person: isNew
      ? {
          firstName: values.firstName.trim(),
          lastName: values.lastName.trim(),
          email: values.email.trim(),
          language: values.language,
          phones: phonesOf(values.phones),
          clientNumber: values.clientNumber.trim() || null,
        }
      : null,
    newContactId: isNew ? values.newContactId : null,
    fileId: own ? organisationId : (values.fileId ?? ''),
    function: own ? values.function || 'staff-member' : CLIENT_FUNCTIONS[target],
    startOn: values.startOn.trim(),
    endOn: endOf(values),
    subjects: own || values.narrows ? subjectsOf(values) : null,
  };
}

/** Each subject once; writing includes reading. */
function subjectsOf({ writes, reads }: AddRelationValues) {
  return [
    ...writes.map((subject) => ({ subject, right: 'write' as const })),
    ...reads.filter((one) => !writes.includes(one)).map((subject) => ({ subject, right: 'read' as const })),
  ];
}
