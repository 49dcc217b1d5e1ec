import type { RecordKind } from '#domain/linking/record-identifier.ts';
import { buildMember, memberIdOf } from '#mocks/builders/build-member.ts';
import { buildOrganisation } from '#mocks/builders/build-organisation.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import type { AuthService } from '#server/auth/create-auth.ts';
import type { LinkingCodes } from '#server/linking/linking-codes.ts';
import { outgoingMail } from '#server/mail/outgoing-mail.ts';
import type { PostgresStore } from '#server/store/postgres/create-postgres-store.ts';

const DOMAIN = 'chronometre.example';
const YEARS_MS = 10 * 365 * 86_400_000;
const firm = buildOrganisation({ name: 'Charpentes du Chronomètre inc.', kind: 'employer' });

/** The person number `at`, who has an account, old credentials and a linking code. */
export const KNOWN = {
  email: (at: number) => `personne-${at}@${DOMAIN}`,
  record: (at: number) => ({ kind: 'employer' as RecordKind, identifier: `er${digits(at)}` }),
  linkingIdentifier: (at: number) => `7KQ${digits(at)}`,
};

/** Nobody, who is called much like somebody. */
export const NOBODY = {
  email: (at: number) => `inconnue-${at}@${DOMAIN}`,
  record: (at: number) => ({ kind: 'employer' as RecordKind, identifier: `er9${digits(at).slice(1)}` }),
  linkingIdentifier: (at: number) => `8KQ${digits(at)}`,
};

/** Who tries to link what isn't his. */
export const STRANGER = { email: `ailleurs@${DOMAIN}`, firstName: 'Zoé', lastName: 'Ailleurs' };

const digits = (at: number) => String(at).padStart(6, '0');

interface Parts {
  readonly store: PostgresStore;
  readonly auth: AuthService;
  readonly codes: LinkingCodes;
  readonly now: Date;
}

/** Loads so many persons, all with the same password and the same answers: what is hashed once says as much. */
export async function loadTimingWorld(count: number, password: string, parts: Parts): Promise<void> {
  const { store, auth } = parts;
  const member = {
    firstName: 'Aurèle',
    lastName: 'Numéroté',
    tenures: [{ function: 'staff-member' }],
  } as const;
  const people = Array.from({ length: count }, (_, at) =>
    buildMember(firm, DOMAIN, { ...member, key: `${at}`, email: KNOWN.email(at), account: 'open' }),
  );
  const stranger = buildMember(firm, DOMAIN, { ...member, ...STRANGER, key: 'stranger', account: 'open' });
  const data = mergeWorldData([{ organisations: [firm] }, ...people]);
  const hash = await auth.hash(password);
  const records = people.map((_, at) => ({ ...holderOf(at), ...KNOWN.record(at) }));
  await auth.addAccounts([...data.accounts, ...stranger.accounts], password);
  await store.load({
    ...data,
    oldCredentials: records.map((record) => ({ ...record, passwordHash: hash })),
    recordAnswers: records.map((record) => ({ ...record, answersHash: hash })),
  });
  await issueCodes(count, parts);
}

async function issueCodes(count: number, { store, codes, now }: Parts): Promise<void> {
  const expiresAt = new Date(now.getTime() + YEARS_MS);
  const issued = Array.from({ length: count }, (_, at) => {
    const id = crypto.randomUUID();
    const mail = outgoingMail({
      ...holderOf(at),
      id: crypto.randomUUID(),
      to: KNOWN.email(at),
      language: 'fr',
      template: 'linking-reminder',
      values: {
        firstName: 'Aurèle',
        organisation: firm.name,
        issuedAt: now.toISOString(),
        expiresAt: expiresAt.toISOString(),
      },
      now,
    });
    return { mail, id, at };
  });
  const codeHash = await codes.hash('', 'nobody knows it');
  await store.write(async ({ outbox, linkingCodes }) => {
    await outbox.queue(issued.map(({ mail }) => mail));
    await linkingCodes.issue(
      issued.map(({ mail, id, at }) => ({
        ...{ id, ...holderOf(at), identifier: KNOWN.linkingIdentifier(at), codeHash },
        ...{ mailId: mail.id, issuedAt: now, expiresAt },
      })),
    );
  });
}

function holderOf(at: number) {
  return { organisationId: firm.id, contactId: memberIdOf(firm, `${at}`) };
}
