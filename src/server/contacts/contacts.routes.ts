import { getContact, listContacts, updateContact } from '#contract/contacts/contact.operations.ts';
import { abilitiesFor, abilitiesOf } from '#domain/access/access-rules.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { readRoute } from '#server/http/read-route.ts';
import type { Route, Verdict } from '#server/http/route.ts';
import { writeRoute } from '#server/http/write-route.ts';
import type { ContactRecord } from '#server/store/contact-store.ts';
import type { StoreReads } from '#server/store/store.ts';
import { contactAsOf } from './contact-as-of.ts';
import { planContactList, presentContactPage } from './contact-list-page.ts';
import { presentContact } from './present-contact.ts';
import { updateContactRecord } from './update-contact-record.ts';

const list = readRoute(listContacts, {
  load: async (call) => planContactList(call.query, call.profile, call),
  authorize: (call) => (abilitiesOf(call.profile).includes('list-contacts') ? 'allowed' : 'not-allowed'),
  async act({ profile }, plan, store) {
    const answer = await store.contacts.list(plan.request);
    const ids = answer.entries.map(({ contact }) => contact.id);
    return { plan, answer, codes: await store.linkingCodes.newestOf(profile.organisation.id, ids) };
  },
  present: ({ profile, now }, { plan, answer, codes }) =>
    presentContactPage(plan, answer, profile, { now, codes }),
});

const get = readRoute(getContact, {
  load: (call, store) => store.contacts.find(call.profile.organisation.id, call.params.contactId),
  authorize: (call, record) => mayView(call.profile, record),
  act: async (call, record, store) => {
    const on = call.query.on as CalendarDay | undefined;
    const codes = await codesOf(record, store);
    return { record: on === undefined ? record : await contactAsOf(record, on, store), codes };
  },
  present: (call, { record, codes }) => {
    const day = (call.query.on as CalendarDay | undefined) ?? call.today;
    return presentContact(record, call.profile, { day, now: call.now, codes });
  },
});

const update = writeRoute(updateContact, {
  async load({ profile, params }, transaction) {
    // What is planned for the contact in a request rests on the version it has.
    await transaction.requests.lock(profile.organisation.id);
    const record = await transaction.contacts.lock(profile.organisation.id, params.contactId);
    return record && { record, codes: await codesOf(record, transaction) };
  },
  authorize: (call, { record }) => mayUpdate(call.profile, record),
  act: (call, { record }, transaction) => updateContactRecord(call, record, transaction),
  present: ({ profile, today, now }, { record, codes }) =>
    presentContact(record, profile, { day: today, now, codes }),
});

/** The newest linking code of the contact, if it has any. */
function codesOf({ contact }: ContactRecord, store: StoreReads) {
  return store.linkingCodes.newestOf(contact.organisationId, [contact.id]);
}

function mayView(profile: Profile, { contact, linked }: ContactRecord): Verdict {
  return abilitiesFor(profile, contact, linked).includes('view') ? 'allowed' : 'not-found';
}

function mayUpdate(profile: Profile, { contact, linked }: ContactRecord): Verdict {
  const abilities = abilitiesFor(profile, contact, linked);
  if (!abilities.includes('view')) return 'not-found';
  return abilities.includes('update') ? 'allowed' : 'not-allowed';
}

export const contactRoutes: readonly Route[] = [list, get, update];
