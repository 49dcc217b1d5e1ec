import { describe, expect, it } from 'vitest';
import { AUTHORIZED_SUBJECTS, type AuthorizedSubject } from '#domain/authorization/authorization.ts';
import { type AccountState, type ChainFacts, explainAccess } from '#domain/authorization/explain-access.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import { isOnItsWay } from '#domain/relation/provenance.ts';
import { buildAssociationWorld } from './association/build-association-world.ts';
import { buildFirmWorld } from './firm/build-firm-world.ts';
import { employerOf } from './firm/firm-employers.ts';
import type { World } from './world.ts';
import { WORLD_TODAY } from './world-today.ts';

const firm = buildFirmWorld();

function accountOf({ data }: World, contactId: string): AccountState {
  const link = data.profileLinks.find((one) => one.contactId === contactId);
  const account = data.accounts.find(({ id }) => id === link?.accountId);
  if (!account) return 'unlinked';
  return account.disabled ? 'disabled' : 'linked';
}

function factsOf(world: World, contactId: string, fileId: string, subject: AuthorizedSubject): ChainFacts {
  const { id } = world.organisation;
  const held = world.data.authorizations.filter(
    (one) => one.organisationId === id && one.fileId === fileId && one.subject === subject,
  );
  const relations = world.data.contactRelations.filter((one) => one.contactId === contactId);
  return {
    subject,
    ownFile: fileId === id,
    memberships: relations.filter((one) => one.fileId === id),
    organisationRelations: world.data.organisationRelations.filter(
      (one) => one.organisationId === id && one.fileId === fileId,
    ),
    grants: held.filter((one) => one.contactId === null),
    contactRelations: relations.filter((one) => one.fileId === fileId),
    delegations: held.filter((one) => one.contactId === contactId),
    account: accountOf(world, contactId),
  };
}

function contactsOf({ data, organisation }: World) {
  return data.contacts.filter(({ organisationId }) => organisationId === organisation.id);
}

/** The active relations to clients' files of the world's organisation. */
function serving({ data, organisation }: World) {
  return data.contactRelations.filter(
    (one) =>
      one.organisationId === organisation.id &&
      one.fileId !== organisation.id &&
      isActiveOn(one, WORLD_TODAY),
  );
}

describe('the firm', () => {
  it('shows every way in which a link breaks first', () => {
    const files = firm.data.organisationRelations.map(({ fileId }) => fileId);
    const broken = contactsOf(firm).flatMap(({ id }) =>
      [...new Set(files)].flatMap((fileId) =>
        AUTHORIZED_SUBJECTS.map((subject) => {
          const { links } = explainAccess(factsOf(firm, id, fileId, subject), WORLD_TODAY);
          const link = links.find(({ state }) => state !== 'holds');
          return link ? `${link.step} ${link.state}` : 'everything holds';
        }),
      ),
    );
    expect([...new Set(broken)].sort()).toEqual([
      'account disabled',
      'account unlinked',
      'contact-relation ended',
      'contact-relation missing',
      'contact-relation not-yet',
      'delegable impossible',
      'delegation ended',
      'delegation missing',
      'delegation not-yet',
      'everything holds',
      'grant ended',
      'grant missing',
      'grant not-yet',
      'membership ended',
      'membership not-yet',
      'organisation-relation ended',
    ]);
  });

  it('has files without any contact, with a single one, and contacts without any file', () => {
    const active = firm.data.organisationRelations.filter((one) => isActiveOn(one, WORLD_TODAY));
    const served = serving(firm);
    const counts = active.map(({ fileId }) => served.filter((one) => one.fileId === fileId).length);
    expect(counts.filter((count) => count === 0)).toHaveLength(2);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThanOrEqual(4);
    const hole = active.find(({ fileId }) => fileId === employerOf('peinture').id);
    expect(served.some(({ fileId }) => fileId === hole?.fileId)).toBe(false);
    const idle = contactsOf(firm).filter(({ id }) => !served.some(({ contactId }) => contactId === id));
    expect(idle.map(({ lastName }) => lastName).sort()).toEqual([
      'D’Amours',
      'Gagné-Thériault',
      'Lévesque',
      'St-Amand',
    ]);
  });

  it('has a file where its people are tied and nothing passes to them: « Non délégable » in « Matrice »', () => {
    const { id } = employerOf('vitrerie');
    const there = firm.data.authorizations.filter(({ fileId }) => fileId === id);
    expect(there.map(({ subject, contactId }) => [subject, contactId])).toEqual([['workforce', null]]);
    expect(serving(firm).filter(({ fileId }) => fileId === id)).toHaveLength(2);
  });

  it('holds « Main-d’œuvre » in many files, and never passes it on there', () => {
    const workforce = firm.data.authorizations.filter(
      ({ subject, organisationId }) => subject === 'workforce' && organisationId === firm.organisation.id,
    );
    expect(workforce.length).toBeGreaterThanOrEqual(8);
    expect(workforce.filter(({ contactId }) => contactId !== null)).toEqual([]);
  });
});

describe.each([firm, buildAssociationWorld()].map((world) => [world.key, world] as const))(
  '%s',
  (_, { data }) => {
    it('has records of every sort on their way at noon of its day', () => {
      const noon = new Date(`${WORLD_TODAY}T17:00:00Z`);
      const sorts = [data.organisationRelations, data.contactRelations, data.authorizations];
      const late = sorts.map((rows) => rows.filter((one) => isOnItsWay(one, noon)).length);
      expect(Math.min(...late)).toBeGreaterThan(0);
      expect(late.reduce((sum, count) => sum + count)).toBeLessThan(20);
    });
  },
);
