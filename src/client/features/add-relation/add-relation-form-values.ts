import { phoneValuesOf } from '#client/forms/read-phone.ts';
import type { RequestLine } from '#contract/requests/request.schema.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { AddRelationValues, Target } from './add-relation-values.ts';

/** What the lines of a request can't tell. */
interface Around {
  readonly organisationId: string;
  /** Which of the clients' targets this organisation has. */
  readonly clientTarget: Exclude<Target, 'own'>;
  readonly empty: AddRelationValues;
}

/** The mapper `toFormValues`: a request of this form, to be corrected and submitted again without typing it again. */
export function addRelationFormValues(
  lines: ReadonlyArray<Pick<RequestLine, 'act'>>,
  { organisationId, clientTarget, empty }: Around,
): AddRelationValues {
  const acts = lines.map(({ act }) => act);
  const grant = acts.find((act) => act.kind === 'grant');
  if (!grant) return empty;
  const changed = acts.find((act) => act.kind === 'change-contact');
  const { person, subjects } = grant;
  const own = grant.fileId === organisationId;
  const ofRight = (right: 'read' | 'write') =>
    (subjects ?? []).filter((one) => one.right === right).map(({ subject }) => subject);
  return {
    ...empty,
    contactId: grant.contactId,
    isNew: person !== null,
    // The same person, however often the request is corrected.
    newContactId: grant.newContactId ?? empty.newContactId,
    firstName: person?.firstName ?? '',
    lastName: person?.lastName ?? '',
    clientNumber: person?.clientNumber ?? '',
    target: own ? 'own' : clientTarget,
    function: own ? grant.function : '',
    fileId: own ? null : grant.fileId,
    // A start that has passed meanwhile would be refused.
    startOn: grant.startOn < empty.startOn ? empty.startOn : grant.startOn,
    endOn: grant.endOn === NO_END ? '' : grant.endOn,
    noEnd: grant.endOn === NO_END,
    narrows: !own && subjects !== null,
    writes: ofRight('write'),
    reads: ofRight('read'),
    email: person?.email ?? changed?.changes.email ?? '',
    language: person?.language ?? empty.language,
    phones: person && person.phones.length > 0 ? person.phones.map(phoneValuesOf) : empty.phones,
  };
}
