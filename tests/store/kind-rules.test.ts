import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { isHeldBy } from '#domain/authorization/subject-catalogue.ts';
import { FILE_KINDS } from '#domain/file/client-file.ts';
import { ORGANISATION_KINDS } from '#domain/organisation/organisation.ts';
import { joins, ORGANISATION_RELATION_KINDS } from '#domain/relation/organisation-relation.ts';
import { StoreRefusal, type StoreTransaction } from '#server/store/store.ts';
import { type OpenStore, openPostgresStore, STORES } from './stores-under-test.ts';
import { aGrant, anOrganisation, anOrganisationRelation, EMPTY_WORLD, TODAY } from './test-world.ts';

const served = new Map(FILE_KINDS.map((kind) => [kind, { id: randomUUID(), name: `Dossier ${kind}`, kind }]));
const serving = ORGANISATION_KINDS.map((kind) => anOrganisation({ kind, name: `Service ${kind}` }));
const idOf = (kind: (typeof FILE_KINDS)[number]) => served.get(kind)?.id ?? '';
const world = {
  ...EMPTY_WORLD,
  organisations: [
    ...serving,
    ...ORGANISATION_KINDS.map((kind) => anOrganisation({ id: idOf(kind), name: `Dossier ${kind}`, kind })),
  ],
  individuals: [...served.values()].filter(({ kind }) => kind === 'worker' || kind === 'retiree'),
};

describe.each(STORES)('kinds, as the domain says, $name', ({ open }) => {
  let opened: OpenStore;
  beforeAll(async () => {
    opened = await open();
    await opened.store.load(world);
  });
  afterAll(() => opened.close());

  /** Whether the store keeps what is written. */
  async function keeps(work: (transaction: StoreTransaction) => Promise<void>): Promise<boolean> {
    try {
      await opened.store.write(work);
      return true;
    } catch (error) {
      if (error instanceof StoreRefusal) return false;
      throw error;
    }
  }

  it.each(ORGANISATION_RELATION_KINDS)('%s joins some kinds, and no others', async (kind) => {
    for (const by of serving) {
      for (const file of FILE_KINDS) {
        const tie = anOrganisationRelation(by.id, idOf(file), { kind });
        const kept = await keeps(({ organisationRelations }) => organisationRelations.add([tie]));
        expect([kind, file, by.kind, kept]).toEqual([kind, file, by.kind, joins(kind, file, by.kind)]);
      }
    }
  });

  it.each(AUTHORIZED_SUBJECTS)(
    '%s is held by some types in their own file and in a client’s',
    async (subject) => {
      for (const { id, kind } of serving) {
        for (const own of [true, false]) {
          const grant = aGrant(id, { subject, fileId: own ? id : idOf('employer') });
          const kept = await keeps(({ authorizations }) => authorizations.add([grant]));
          expect([subject, kind, own, kept]).toEqual([subject, kind, own, isHeldBy(subject, kind, own)]);
        }
      }
    },
  );
});

describe('behind the port', () => {
  let opened: Awaited<ReturnType<typeof openPostgresStore>>;
  const [firm] = serving;
  const grant = aGrant(firm?.id ?? '', { subject: 'workforce', fileId: idOf('employer') });
  const tie = anOrganisationRelation(firm?.id ?? '', idOf('employer'));
  beforeAll(async () => {
    opened = await openPostgresStore();
    await opened.store.load({ ...world, organisationRelations: [tie], authorizations: [grant] });
  });
  afterAll(() => opened.close());

  it.each([
    ['a subject', sql`update authorizations set subject = 'union-vote'`],
    ['a tie', sql`update organisation_relations set kind = 'is-represented-by'`],
    ['the kind of a file', sql`update client_files set kind = 'retiree' where kind = 'employer'`],
    ['the kind of an organisation', sql`update organisations set kind = 'local' where kind = 'employer'`],
  ])('changing %s is refused', async (_, statement) => {
    await expect(statement.execute(opened.store.database)).rejects.toMatchObject({
      code: expect.stringMatching(/^23/),
    });
  });

  it('what was wrong before the rules can still be ended', async () => {
    const { database } = opened.store;
    await sql`alter table authorizations disable trigger user`.execute(database);
    await sql`update authorizations set subject = 'union-vote'`.execute(database);
    await sql`alter table authorizations enable trigger user`.execute(database);
    const end = opened.store.write(({ authorizations }) =>
      authorizations.end(grant.organisationId, [grant.id], TODAY),
    );
    expect(await end).toBe(1);
  });
});
