import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listingName } from '#domain/contact/contact.ts';
import { compareOrderKeys, frenchOrderKey } from '#domain/search/french-order.ts';
import { openPostgresStore } from './stores-under-test.ts';
import { aContact, aList, anOrganisation, EMPTY_WORLD } from './test-world.ts';

/** Latin and its neighbours, punctuation, some signs, and characters beyond the first plane. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x52f],
  [0x1e00, 0x206f],
  [0x4e00, 0x4e40],
  [0x1f600, 0x1f64f],
] as const;

/** Orders skip these: only the code points tell such texts apart, and not in the order of UTF-16. */
const SKIPPED = ['', '\u00ad', '\u200b', '\ufe0f', '\u{e0100}'];

function texts(): string[] {
  const characters = RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  ).filter((character) => /[^\p{Cn}]/u.test(character));
  const all = [...characters, ...SKIPPED].flatMap((one) => [one, `a${one}b`, `${one}a`, `Roy${one}, Zoé`]);
  return [...new Set(all.map((text) => frenchOrderKey(text)))];
}

let opened: Awaited<ReturnType<typeof openPostgresStore>>;
beforeAll(async () => {
  opened = await openPostgresStore();
});
afterAll(() => opened.close());

it('is the same in PostgreSQL and here, letter by letter', async () => {
  const { rows } = await sql<{ text: string }>`
    select text from unnest(${texts()}::text[]) as text order by text collate "fr-x-icu"
  `.execute(opened.store.database);
  expect(rows.map((row) => row.text)).toEqual(texts().toSorted(compareOrderKeys));
});

it('takes typographic quotes for straight ones in both', async () => {
  const firm = anOrganisation();
  const contact = aContact(firm.id, { lastName: 'a‘b’c‚d‛e“f”g„h‟i' });
  await opened.store.load({ ...EMPTY_WORLD, organisations: [firm], contacts: [contact] });
  const { entries } = await opened.store.contacts.list(aList(firm.id));
  expect(entries[0]?.position.name).toBe(frenchOrderKey(listingName(contact)));
});
