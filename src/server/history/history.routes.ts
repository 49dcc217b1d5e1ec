import { listHistory } from '#contract/history/history.operations.ts';
import { abilitiesFor, manages } from '#domain/access/access-rules.ts';
import type { Profile } from '#domain/access/profile.ts';
import { readRoute } from '#server/http/read-route.ts';
import type { Call, Route } from '#server/http/route.ts';
import type { StoreReads } from '#server/store/store.ts';
import { presentHistory } from './present-history.ts';
import { type HistoryTarget, readHistory } from './read-history.ts';

interface Sheet {
  /** Whether this profile may see the sheet that the history stands on. */
  readonly visible: boolean;
  readonly targets: readonly HistoryTarget[];
}

const list = readRoute(listHistory, {
  load: (call, store) => sheetOf(call, store),
  authorize: (_call, { visible }) => (visible ? 'allowed' : 'not-found'),
  act: (call, { targets }, store) =>
    readHistory(store, call.profile.organisation.id, targets, call.query.before),
  present: (_call, found) => presentHistory(found),
});

/** `undefined`: there is no such thing in the organisation. */
async function sheetOf(call: Call<typeof listHistory>, store: StoreReads): Promise<Sheet | undefined> {
  const organisationId = call.profile.organisation.id;
  const { id } = call.query;
  switch (call.query.subject) {
    case 'contact': {
      const record = await store.contacts.find(organisationId, id);
      if (!record) return undefined;
      return {
        visible: mayView(call.profile, record.contact.id),
        targets: [{ subjectType: 'contact', subjectId: record.contact.id }],
      };
    }
    case 'authorization': {
      const entry = await store.authorizations.find(organisationId, id, call.today);
      if (!entry) return undefined;
      const { holder, authorization } = entry;
      return {
        visible: holder ? mayView(call.profile, holder.contact.id) : manages(call.profile),
        targets: [{ subjectType: 'authorization', subjectId: authorization.id }],
      };
    }
    case 'client-file': {
      if (!manages(call.profile)) return undefined;
      const about = await store.access.about(organisationId, { fileId: id });
      const records = about ?? (await store.access.serving(organisationId, id));
      if (!records) return undefined;
      const targets = records.organisationRelations.map((relation) => ({
        subjectType: 'organisation-relation' as const,
        subjectId: relation.id,
      }));
      return { visible: true, targets };
    }
  }
}

function mayView(profile: Profile, contactId: string): boolean {
  const contact = { id: contactId, organisationId: profile.organisation.id };
  return abilitiesFor(profile, contact, true).includes('view');
}

export const historyRoutes: readonly Route[] = [list];
