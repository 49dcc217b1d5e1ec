import { describe, expect, it } from 'vitest';
import { contactSchema } from '#contract/contacts/contact.schema.ts';
import { accountSchema } from '#contract/session/session.schema.ts';
import { organisationSchema } from '#contract/shared-fields.ts';
import { isOwnRelation, standingOn } from '#domain/relation/contact-relation.ts';
import { DEMO_PASSWORD } from './demo-password.ts';
import { WORLD_KEYS, type World } from './world.ts';
import { daysFromToday, WORLD_TODAY } from './world-today.ts';
import { allWorlds, loadWorld } from './worlds.ts';

const worlds = await allWorlds();

function worldOf(key: World['key']): World {
  const world = worlds.find((candidate) => candidate.key === key);
  if (!world) throw new Error(`no world ${key}`);
  return world;
}

function countsOf({ data, organisation }: World) {
  return {
    contacts: data.contacts.filter((contact) => contact.organisationId === organisation.id).length,
    employers: data.organisations.filter((candidate) => candidate.kind === 'employer').length,
    locals: data.organisations.filter((candidate) => candidate.kind === 'local').length,
    authorizations: data.authorizations.length,
  };
}

describe('the worlds', () => {
  it('hold what the issue counts', () => {
    expect(countsOf(worldOf('firm'))).toMatchObject({ contacts: 12, employers: 18, locals: 0 });
    expect(countsOf(worldOf('association'))).toMatchObject({ contacts: 9, locals: 2 });
    expect(worldOf('association').data.contacts).toHaveLength(9 + 5 + 5);
    expect(worldOf('association').data.individuals).toHaveLength(10 + 6 + 5);
    expect(worldOf('local').data.individuals).toHaveLength(8);
    expect(countsOf(worldOf('local'))).toMatchObject({ contacts: 7, locals: 1 });
    expect(countsOf(worldOf('new-organisation'))).toMatchObject({ contacts: 1, authorizations: 0 });
    expect(countsOf(worldOf('very-large-firm'))).toMatchObject({
      contacts: 400,
      employers: 3_000,
      authorizations: 50_000,
    });
  });

  it('are the same at every build', async () => {
    for (const world of worlds) expect(await loadWorld(world.key)).toEqual(world);
  });

  it('fit together into one database: no id and no address of an account twice', () => {
    const ids = worlds.flatMap(({ data }) =>
      Object.values({ ...data, organisationDetails: [], oldCredentials: [], recordAnswers: [] }).flatMap(
        (rows) => rows.map(({ id }: { readonly id: string }) => id),
      ),
    );
    const addresses = worlds.flatMap(({ data }) => data.accounts.map((account) => account.email));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('are written in composed characters, with typographic apostrophes, and no address that could exist', () => {
    const text = JSON.stringify(worlds);
    expect(text.normalize('NFC')).toBe(text);
    expect(text).not.toContain("'");
    const addresses = text.match(/[^"\s]+@[^"\s]+/g) ?? [];
    expect(addresses.filter((address) => !/^[a-z0-9.-]+@[a-z0-9.-]+\.example$/.test(address))).toEqual([]);
  });

  it.each(WORLD_KEYS)('%s fits the contract', (key) => {
    const { contacts, accounts, organisations } = worldOf(key).data;
    const sheet = contactSchema.pick({ id: true, email: true, language: true, phones: true, version: true });
    for (const { id, email, language, phones, version } of contacts) {
      expect(sheet.safeParse({ id, email, language, phones, version }).error).toBeUndefined();
    }
    for (const { disabled: _, ...account } of accounts) {
      expect(accountSchema.safeParse(account).error).toBeUndefined();
    }
    for (const organisation of organisations) {
      expect(organisationSchema.safeParse(organisation).error).toBeUndefined();
    }
  });
});

describe('the firm', () => {
  const { data, organisation } = worldOf('firm');
  const own = data.contactRelations.filter(
    (relation) => isOwnRelation(relation) && relation.organisationId === organisation.id,
  );

  it('shows every function and every case of a relation', () => {
    expect(new Set(own.map((relation) => relation.function)).size).toBe(5);
    expect(own.some(({ endOn }) => endOn === WORLD_TODAY)).toBe(true);
    expect(own.some(({ startOn }) => startOn > WORLD_TODAY)).toBe(true);
    expect(own.some(({ endOn }) => endOn < WORLD_TODAY)).toBe(true);
  });

  it('has clients of every sort: lasting, ending soon, ended, come back', () => {
    const ends = data.organisationRelations.map((relation) => relation.endOn);
    expect(ends.filter((endOn) => endOn < WORLD_TODAY)).toHaveLength(3);
    expect(ends.some((endOn) => endOn > WORLD_TODAY && endOn < daysFromToday(30))).toBe(true);
    const employers = data.organisationRelations.map((relation) => relation.fileId);
    expect(employers).toHaveLength(20);
    expect(new Set(employers).size).toBe(18);
  });

  it('has one account with two profiles, and employers who know contacts that the firm must not see', () => {
    const links = data.profileLinks.map((link) => link.accountId);
    expect(links.length - new Set(links).size).toBe(1);
    expect(new Set(data.contacts.map((contact) => contact.organisationId)).size).toBe(3);
  });
});

describe('the personas', () => {
  it.each(WORLD_KEYS)('of %s are what they are named', (key) => {
    const { data, personas } = worldOf(key);
    expect(new Set(personas.map((persona) => persona.key)).size).toBe(personas.length);
    for (const { kind, accountId, contactId, organisation } of personas) {
      const account = data.accounts.find((candidate) => candidate.id === accountId);
      const relations = data.contactRelations.filter((relation) => relation.contactId === contactId);
      const standing = standingOn(relations, WORLD_TODAY);
      expect(account?.disabled).toBe(kind === 'disabled-account');
      const outside = kind === 'no-profile' || kind === 'agent';
      expect(organisation === null).toBe(outside);
      expect(account?.agent).toBe(kind === 'agent');
      if (kind === 'former-contact' || outside) expect(standing.active).toBe(false);
      else expect(standing.active).toBe(true);
      if (kind === 'former-contact') {
        expect(relations.every(({ endOn }) => endOn < WORLD_TODAY)).toBe(true);
      }
      if (!outside && !['former-contact', 'disabled-account'].includes(kind)) {
        expect(standing.functions).toContain(kind);
      }
    }
  });

  it('cover each world', () => {
    const kinds = worlds.map(({ key, personas }) => [key, personas.map((persona) => persona.key)]);
    expect(Object.fromEntries(kinds)).toEqual({
      firm: [
        'person-responsible',
        'company-officer',
        'staff-member',
        'disabled-account',
        'former-contact',
        'authorized-individual',
        'representative',
        'employer-person-responsible',
        'employer-authorized-individual',
        'other-employer-person-responsible',
        'no-profile',
        'agent',
      ],
      association: [
        'person-responsible',
        'company-officer',
        'representative',
        'staff-member',
        'former-contact',
        'disabled-account',
        'first-local-person-responsible',
        'first-local-company-officer',
        'second-local-person-responsible',
        'no-profile',
        'agent',
      ],
      local: [
        'person-responsible',
        'staff-member',
        'representative',
        'former-contact',
        'disabled-account',
        'no-profile',
        'agent',
      ],
      'new-organisation': ['person-responsible', 'no-profile', 'agent'],
      'very-large-firm': ['person-responsible', 'staff-member'],
    });
  });

  it('share a password of an accepted length', () => {
    expect(DEMO_PASSWORD.length).toBeGreaterThanOrEqual(15);
    expect(DEMO_PASSWORD.length).toBeLessThanOrEqual(128);
  });
});
