import type { Operation } from '#contract/operation.ts';
import type { Information } from '#contract/privacy/information.schema.ts';
import type { Dependencies } from '#server/dependencies.ts';
import type { Call } from '#server/http/route.ts';
import type { HeldRecords } from '#server/store/privacy-store.ts';
import { presentHeldContact } from './present-held-contact.ts';
import { presentHeldLine } from './present-held-line.ts';
import { presentHeldRequest } from './present-held-request.ts';
import { presentRectification } from './present-rectification.ts';

/** Of each kind of record, so many: the newest. */
const HELD_LIMIT = 2_000;

/** Everything held about the account that asks, and about the contacts it is tied to. */
export async function readInformation(call: Call<Operation>, deps: Dependencies): Promise<Information> {
  const { store, auth } = deps;
  const { account } = call.session;
  const kept = await store.accounts.find(account.id);
  const profiles = await store.profiles.listOf(account.id, call.today);
  const contacts = await Promise.all(profiles.map((profile) => presentHeldContact(profile, store)));
  const held = await store.privacy.heldAbout({
    accountId: account.id,
    email: account.email,
    contacts: profiles.map(({ organisation, contactId }) => ({ organisationId: organisation.id, contactId })),
    limit: HELD_LIMIT,
  });
  const sessions = await store.accounts.sessionsOf(account.id);
  const events = await store.securityEvents.ofAccount(account.id, { before: undefined, limit: HELD_LIMIT });
  const ownContacts = new Set(profiles.map(({ contactId }) => contactId));
  const { id, email, firstName, lastName, language } = account;
  return {
    at: call.now.toISOString(),
    account: {
      ...{ id, email, firstName, lastName, language },
      createdAt: (kept?.createdAt ?? call.now).toISOString(),
      termsVersion: kept?.termsVersion ?? null,
    },
    sessions: sessions.filter(auth.isOpen).map((session) => ({
      id: session.id,
      current: session.id === call.session.id,
      signedInAt: session.signedInAt.toISOString(),
      lastSeenAt: session.lastSeenAt.toISOString(),
      browser: session.browser,
      address: session.address,
    })),
    securityEvents: events.map(({ at, kind, method, address }) => ({
      ...{ kind, method, address },
      at: at.toISOString(),
    })),
    contacts: contacts.flatMap((contact) => contact ?? []),
    requests: held.requests.map(presentHeldRequest),
    journal: held.lines.map((line) => presentHeldLine(line, account.id, ownContacts)),
    mails: held.mails.map(({ queuedAt, to, template, state }) => ({
      ...{ to, template, state },
      queuedAt: queuedAt.toISOString(),
    })),
    rectifications: held.rectifications.map(presentRectification),
    complete: events.length < HELD_LIMIT && isWhole(held),
  };
}

function isWhole({ requests, lines, mails, rectifications }: HeldRecords): boolean {
  return [requests, lines, mails, rectifications].every(({ length }) => length < HELD_LIMIT);
}
