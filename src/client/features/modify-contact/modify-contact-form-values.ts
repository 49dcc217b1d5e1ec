import { phoneValuesOf } from '#client/forms/read-phone.ts';
import type { RequestLine } from '#contract/requests/request.schema.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { Phone } from '#domain/contact/contact.ts';
import { type ModifyContactValues, NOTHING_MODIFIED } from './modify-contact-values.ts';
import { phoneKey } from './phones-after.ts';

/** The mapper `toFormValues`: a request of this form, to be corrected; `current`: the contact's phones today. */
export function modifyContactFormValues(
  lines: ReadonlyArray<Pick<RequestLine, 'act'>>,
  current: readonly Phone[],
): ModifyContactValues {
  const acts = lines.map(({ act }) => act);
  const changed = acts.find((act) => act.kind === 'change-contact');
  const end = acts.find((act) => act.kind === 'change-end');
  const code = acts.find((act) => act.kind === 'issue-code');
  const { firstName, lastName, email, language, phones } = changed?.changes ?? {};
  return {
    ...NOTHING_MODIFIED,
    contactId: (changed ?? end ?? code)?.contactId ?? null,
    coordinates: email !== undefined || language !== undefined || phones !== undefined,
    personal: firstName !== undefined || lastName !== undefined,
    relationEnd: end !== undefined,
    language: language ?? '',
    email: email ?? '',
    ...(phones && phonesTyped(phones, current)),
    firstName: firstName ?? '',
    lastName: lastName ?? '',
    relationId: end?.relationId ?? null,
    endOn: end && end.endOn !== NO_END ? end.endOn : '',
    noEnd: end?.endOn === NO_END,
    issueCode: code !== undefined,
  };
}

function phonesTyped([main, ...others]: readonly Phone[], [known, ...rest]: readonly Phone[]) {
  const wanted = others.map(phoneKey);
  const removed = rest.map(phoneKey).filter((key) => !wanted.includes(key));
  const added = others.filter((phone) => !rest.some((one) => phoneKey(one) === phoneKey(phone)));
  const typed = main && (!known || phoneKey(main) !== phoneKey(known)) ? phoneValuesOf(main) : undefined;
  return {
    phoneKind: main && main.kind !== known?.kind ? main.kind : ('' as const),
    phoneTerritory: typed?.territory ?? NOTHING_MODIFIED.phoneTerritory,
    phoneNumber: typed?.number ?? '',
    phoneExtension: typed?.extension ?? '',
    phonesRemoved: removed,
    phonesAdded: added.map(phoneValuesOf),
  };
}
