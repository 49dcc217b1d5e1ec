import {
  explainContactAccess,
  getClientFile,
  getContactAccess,
} from '#contract/access-sheets/access-sheet.operations.ts';
import { abilitiesFor, manages } from '#domain/access/access-rules.ts';
import type { Profile } from '#domain/access/profile.ts';
import { accessOf } from '#domain/authorization/subject-access.ts';
import { readRoute } from '#server/http/read-route.ts';
import type { Route, Verdict } from '#server/http/route.ts';
import { presentClientFile } from './present-client-file.ts';
import { presentContactAccess, recordsOf } from './present-contact-access.ts';
import { presentServingFirm } from './present-serving-firm.ts';
import { presentSubject } from './present-subjects.ts';
import { momentOf } from './sheet-moment.ts';

const contactAccess = readRoute(getContactAccess, {
  load: (call, store) =>
    store.access.about(call.profile.organisation.id, { contactId: call.params.contactId }),
  authorize: (call) => mayViewContact(call.profile, call.params.contactId),
  act: async (_call, records) => records,
  present: (call, records) =>
    presentContactAccess(call.profile.organisation, call.params.contactId, records, momentOf(call)),
});

const clientFile = readRoute(getClientFile, {
  async load(call, store) {
    const own = call.profile.organisation.id;
    const records = await store.access.about(own, { fileId: call.params.fileId });
    if (records) return { records };
    // A client of the organisation asked for may see what that one holds in its file.
    const serving = await store.access.serving(own, call.params.fileId);
    return serving && { serving };
  },
  authorize: (call) => (manages(call.profile) ? 'allowed' : 'not-found'),
  act: async (_call, loaded) => loaded,
  present(call, loaded) {
    const { organisation } = call.profile;
    if ('serving' in loaded) return presentServingFirm(organisation, loaded.serving, momentOf(call));
    const file = loaded.records.files.find(({ id }) => id === call.params.fileId);
    if (!file) throw new Error('a file sheet without its file');
    return presentClientFile(organisation, file, loaded.records, momentOf(call));
  },
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

export const accessSheetRoutes: readonly Route[] = [contactAccess, clientFile, explanation];
