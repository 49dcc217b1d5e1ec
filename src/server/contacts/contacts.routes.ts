import { getContact, listContacts, updateContact } from '#contract/contacts/contact.operations.ts';
import { abilitiesFor, abilitiesOf } from '#domain/access/access-rules.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { readRoute } from '#server/http/read-route.ts';
import type { Route, Verdict } from '#server/http/route.ts';
import { writeRoute } from '#server/http/write-route.ts';
import type { ContactRecord } from '#server/store/contact-store.ts';
import { contactAsOf } from './contact-as-of.ts';
import { planContactList, presentContactPage } from './contact-list-page.ts';
import { presentContact } from './present-contact.ts';
import { updateContactRecord } from './update-contact-record.ts';

const list = readRoute(listContacts, {
  load: async (call) => planContactList(call.query, call.profile, call.today),
  authorize: (call) => (abilitiesOf(call.profile).includes('list-contacts') ? 'allowed' : 'not-allowed'),
  act: async (_call, plan, store) => ({ plan, answer: await store.contacts.list(plan.request) }),
  present: (call, { plan, answer }) => presentContactPage(plan, answer, call.profile, call.now),
});

const get = readRoute(getContact, {
  load: (call, store) => store.contacts.find(call.profile.organisation.id, call.params.contactId),
  authorize: (call, record) => mayView(call.profile, record),
  act: async (call, record, store) => {
    const on = call.query.on as CalendarDay | undefined;
    return on === undefined ? record : await contactAsOf(record, on, store);
  },
  present: (call, record) => {
    const day = (call.query.on as CalendarDay | undefined) ?? call.today;
    return presentContact(record, call.profile, { day, now: call.now });
  },
});

const update = writeRoute(updateContact, {
  load: (call, transaction) => transaction.contacts.lock(call.profile.organisation.id, call.params.contactId),
  authorize: (call, record) => mayUpdate(call.profile, record),
  act: updateContactRecord,
  present: (call, record) => presentContact(record, call.profile, { day: call.today, now: call.now }),
});

function mayView(profile: Profile, { contact, linked }: ContactRecord): Verdict {
  return abilitiesFor(profile, contact, linked).includes('view') ? 'allowed' : 'not-found';
}

function mayUpdate(profile: Profile, { contact, linked }: ContactRecord): Verdict {
  const abilities = abilitiesFor(profile, contact, linked);
  if (!abilities.includes('view')) return 'not-found';
  return abilities.includes('update') ? 'allowed' : 'not-allowed';
}

export const contactRoutes: readonly Route[] = [list, get, update];
