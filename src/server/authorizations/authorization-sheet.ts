import type { getAuthorization } from '#contract/authorizations/authorization.operations.ts';
import type { AuthorizationSheet } from '#contract/authorizations/authorization-sheet.schema.ts';
import { abilitiesFor, manages } from '#domain/access/access-rules.ts';
import type { Profile } from '#domain/access/profile.ts';
import { accessOf, holdingOf } from '#domain/authorization/subject-access.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { recordsOf } from '#server/access-sheets/present-contact-access.ts';
import { presentSubject } from '#server/access-sheets/present-subjects.ts';
import type { Call, Verdict } from '#server/http/route.ts';
import type { AccessRecords } from '#server/store/access-store.ts';
import type { AuthorizationListEntry } from '#server/store/authorization-store.ts';
import type { StoreReads } from '#server/store/store.ts';
import { presentAuthorization } from './authorization-list-page.ts';

type SheetCall = Call<typeof getAuthorization>;

export interface AuthorizationRecords {
  readonly entry: AuthorizationListEntry;
  readonly records: AccessRecords;
}

export function dayOf(call: SheetCall): CalendarDay {
  return (call.query.on as CalendarDay | undefined) ?? call.today;
}

/** What an authorization's holder sees of it, and whoever sees that contact's sheet; the organisation's own is its managers'. */
export function mayViewAuthorization(profile: Profile, { holder }: AuthorizationListEntry): Verdict {
  if (!holder) return manages(profile) ? 'allowed' : 'not-found';
  return abilitiesFor(profile, holder.contact, true).includes('view') ? 'allowed' : 'not-found';
}

/** Everything that its chain rests on. */
export async function readAuthorizationSheet(
  call: SheetCall,
  entry: AuthorizationListEntry,
  store: StoreReads,
): Promise<AuthorizationRecords> {
  const contactId = entry.holder?.contact.id;
  const about = { fileId: entry.file.id, ...(contactId !== undefined && { contactId }) };
  const records = await store.access.about(call.profile.organisation.id, about);
  if (!records) throw new Error('an authorization without its file or its contact');
  return { entry, records };
}

export function presentAuthorizationSheet(
  call: SheetCall,
  { entry, records }: AuthorizationRecords,
): AuthorizationSheet {
  const { authorization, file, holder } = entry;
  const day = dayOf(call);
  const around = recordsOf(call.profile.organisation.id, file, records);
  const account = records.contacts.find(({ contact }) => contact.id === holder?.contact.id)?.account;
  const access = holder
    ? accessOf(
        around,
        {
          contactId: holder.contact.id,
          relations: records.contactRelations.filter(({ contactId }) => contactId === holder.contact.id),
          account: account ?? 'unlinked',
        },
        authorization.subject,
        day,
      )
    : holdingOf(around, authorization.subject, day);
  return {
    authorization: presentAuthorization(entry, call.profile, { day, now: call.now }),
    access: presentSubject(access),
  };
}
