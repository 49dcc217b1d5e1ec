import { Client } from 'pg';
import { buildDemoData } from '#mocks/worlds/demo-data.ts';

/** How many rows of each table the demo worlds make. */
export async function expectedRows(): Promise<Record<string, number>> {
  const { data } = await buildDemoData();
  return {
    organisations: data.organisations.length,
    contacts: data.contacts.length,
    contact_relations: data.contactRelations.length,
    organisation_relations: data.organisationRelations.length,
    authorizations: data.authorizations.length,
    profile_links: data.profileLinks.length,
    user_account: data.accounts.length,
    user_credential: data.accounts.length,
  };
}

/** How many there are. */
export async function foundRows(databaseUrl: string, tables: readonly string[]) {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const counts = tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`);
    const { rows } = await client.query<Record<string, number>>(`SELECT ${counts.join(', ')}`);
    return rows[0];
  } finally {
    await client.end();
  }
}
