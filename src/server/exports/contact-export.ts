import type { ContactRow } from '#contract/contacts/contact.schema.ts';
import { exportContacts } from '#contract/exports/export.operations.ts';
import { abilitiesOf } from '#domain/access/access-rules.ts';
import { listingName } from '#domain/contact/contact.ts';
import { planContactList } from '#server/contacts/contact-list-page.ts';
import { presentContactRow } from '#server/contacts/present-contact.ts';
import type { ContactListEntry } from '#server/store/contact-store.ts';
import { exportRoute } from './export-route.ts';
import { extraColumns } from './extra-columns.ts';
import { EXPORT_PAGE, pagesOf } from './pages-of.ts';

/** The file of « Contacts de l'organisation ». */
export const contactExport = exportRoute<typeof exportContacts, ContactRow>(exportContacts, {
  name: 'contacts',
  columns: {
    contact: [
      { head: 'columns.contact', cell: (row) => listingName(row) },
      { head: 'columns.email', cell: (row) => row.email ?? '' },
    ],
    function: [
      {
        head: 'columns.function',
        cell: (row, words) => row.functions.map((kind) => words(`function.${kind}`)).join(', '),
      },
    ],
    organisation: [{ head: 'columns.organisation', cell: (row) => row.organisation.name }],
    active: [{ head: 'columns.active', cell: (row, words) => words(`active.${row.active}`) }],
    ...extraColumns,
    linked: [{ head: 'columns.linked', cell: (row, words) => words(`linking.${row.linking.state}`) }],
  },
  authorize: ({ profile }) => (abilitiesOf(profile).includes('list-contacts') ? 'allowed' : 'not-allowed'),
  async *pages({ body, profile, today, now }, ids, store) {
    const { request } = planContactList({ ...body.query, limit: EXPORT_PAGE }, profile, { today, now });
    const pages = pagesOf<ContactListEntry>((after) =>
      store.contacts.list({ ...request, ...(ids && { ids }), ...(after && { after }) }),
    );
    for await (const entries of pages) {
      const codes = await store.linkingCodes.newestOf(
        profile.organisation.id,
        entries.map(({ contact }) => contact.id),
      );
      yield entries.map((entry) => presentContactRow(entry, profile, { now, codes }));
    }
  },
});
