import {
  explainContactAccess,
  getClientFile,
  getContactAccess,
} from '#contract/access-sheets/access-sheet.operations.ts';
import type { Operation } from '#contract/operation.ts';
import { abilitiesFor, manages } from '#domain/access/access-rules.ts';
import type { Profile } from '#domain/access/profile.ts';
import { accessOf } from '#domain/authorization/subject-access.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { readRoute } from '#server/http/read-route.ts';
import type { Call, Route, Verdict } from '#server/http/route.ts';
import { presentClientFile } from './present-client-file.ts';
import { presentContactAccess, recordsOf } from './present-contact-access.ts';
import { presentSubject } from './present-subjects.ts';

const contactAccess = readRoute(getContactAccess, {
  load: (call, store) =>
    store.access.about(call.profile.organisation.id, { contactId: call.params.contactId }),
  authorize: (call) => mayViewContact(call.profile, call.params.contactId),
  act: async (_call, records) => records,
  present: (call, records) =>
    presentContactAccess(call.profile.organisation, call.params.contactId, records, momentOf(call)),
});

const clientFile = readRoute(getClientFile, {
  load: (call, store) => store.access.about(call.profile.organisation.id, { fileId: call.params.fileId }),
  authorize: (call) => (manages(call.profile) ? 'allowed' : 'not-found'),
  async act(call, records) {
    const file = records.files.find(({ id }) => id === call.params.fileId);
    if (!file) throw new Error('a file sheet without its file');
    return { file, records };
  },
  present: (call, { file, records }) =>
    presentClientFile(call.profile.organisation, file, records, momentOf(call)),
});

const explanation = readRoute(explainContactAccess, {
  load: (call, store) =>
    store.access.about(call.profile.organisation.id, {
      contactId: call.query.contact,
      fileId: call.query.file,
    }),
  authorize: (call) => mayViewContact(call.profile, call.query.contact),
  async act(call, records) {
    const file = records.files.find(({ id }) => id === call.query.file);
    const named = records.contacts.find(({ contact }) => contact.id === call.query.contact);
    if (!file || !named) throw new Error('an explanation without its file or its contact');
    return { file, named, records };
  },
  present(call, { file, named, records }) {
    const { contact, account } = named;
    const relations = records.contactRelations.filter(({ contactId }) => contactId === contact.id);
    const around = recordsOf(call.profile.organisation.id, file, records);
    const access = accessOf(
      around,
      { contactId: contact.id, relations, account },
      call.query.subject,
      momentOf(call).day,
    );
    return {
      contact: { id: contact.id, firstName: contact.firstName, lastName: contact.lastName },
      file,
      access: presentSubject(access),
    };
  },
});

/** Whoever may see the sheet may see what it rests on. */
function mayViewContact(profile: Profile, contactId: string): Verdict {
  const contact = { id: contactId, organisationId: profile.organisation.id };
  return abilitiesFor(profile, contact, true).includes('view') ? 'allowed' : 'not-found';
}

function momentOf(
  call: Pick<Call<Operation>, 'today' | 'now'> & { readonly query: { readonly on?: string | undefined } },
): { day: CalendarDay; now: Date } {
  return { day: (call.query.on as CalendarDay | undefined) ?? call.today, now: call.now };
}

export const accessSheetRoutes: readonly Route[] = [contactAccess, clientFile, explanation];
