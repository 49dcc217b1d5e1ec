import type { Organisation } from '#domain/organisation/organisation.ts';
import { NO_DETAILS, type OrganisationDetails } from '#domain/organisation/organisation-details.ts';
import { buildAccount } from '#mocks/builders/build-account.ts';
import { buildMember, type Member, memberIdOf } from '#mocks/builders/build-member.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import type { ClearRecord } from '#server/records/hash-records.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { toldBefore } from './told-before.ts';
import { withProvenance } from './with-provenance.ts';
import type { Persona, PersonaKind, World, WorldKey } from './world.ts';
import { WORLD_TODAY } from './world-today.ts';

/** A member whom one may sign in as. */
export interface CastMember extends Member {
  readonly persona?: PersonaKind;
  /** What the body has on file, by which an account can be linked to this contact. */
  readonly record?: Omit<ClearRecord, 'organisationId' | 'contactId'>;
}

/** The people of one organisation. */
export interface Cast {
  /** Goes before the keys of its personas; empty for the world's main organisation. */
  readonly name: string;
  readonly organisation: Organisation;
  /** What it has told of itself; left out: nothing. */
  readonly details?: Partial<OrganisationDetails>;
  /** Of the e-mail addresses. */
  readonly domain: string;
  readonly members: readonly CastMember[];
}

interface Plot {
  readonly key: WorldKey;
  /** The main organisation's first. */
  readonly casts: readonly [Cast, ...Cast[]];
  /** Accounts that aren't linked to anything. */
  readonly strangers: ReadonlyArray<Pick<Persona, 'firstName' | 'lastName' | 'email'>>;
  /** The body's own people: they decide on what waits. */
  readonly agents?: Plot['strangers'];
  /** Everything else: clients, authorizations. */
  readonly rest: ReadonlyArray<Partial<WorldData>>;
}

interface Part {
  readonly data: Partial<WorldData>;
  readonly persona: Persona | undefined;
}

function partOf({ name, organisation, domain }: Cast, member: CastMember): Part {
  const { persona: kind, record: _, ...person } = member;
  const data = buildMember(organisation, domain, person);
  const [account] = data.accounts;
  const [link] = data.profileLinks;
  if (!kind) return { data, persona: undefined };
  if (!account || !link) throw new Error(`the persona ${member.key} has no linked account`);
  const { id: accountId, email, firstName, lastName } = account;
  const key = name === '' ? kind : `${name}-${kind}`;
  const ids = { accountId, contactId: link.contactId, profileId: link.id };
  return { data, persona: { key, kind, email, firstName, lastName, organisation, ...ids } };
}

/** Somebody without any profile: of nobody's, or of the body. */
function strangerOf(given: Plot['strangers'][number], kind: 'no-profile' | 'agent'): Part {
  const account = buildAccount({ ...given, agent: kind === 'agent' });
  const none = { organisation: null, contactId: null, profileId: null };
  const persona: Persona = {
    key: kind,
    kind,
    accountId: account.id,
    ...given,
    ...none,
  };
  return { data: { accounts: [account] }, persona };
}

function recordsOf({ organisation, members }: Cast): ClearRecord[] {
  return members.flatMap(({ key, record }) =>
    record ? [{ organisationId: organisation.id, contactId: memberIdOf(organisation, key), ...record }] : [],
  );
}

/** Makes a world of its people and of what ties them. */
export function assembleWorld({ key, casts, strangers, agents = [], rest }: Plot): World {
  const parts = [
    ...casts.flatMap((cast) => cast.members.map((member) => partOf(cast, member))),
    ...strangers.map((one) => strangerOf(one, 'no-profile')),
    ...agents.map((one) => strangerOf(one, 'agent')),
  ];
  const organisations = casts.map((cast) => cast.organisation);
  const organisationDetails = casts.flatMap(({ organisation, details }) =>
    details ? [{ organisationId: organisation.id, details: { ...NO_DETAILS, ...details } }] : [],
  );
  const data = withProvenance(
    mergeWorldData([{ organisations, organisationDetails }, ...parts.map((part) => part.data), ...rest]),
  );
  return {
    key,
    organisation: casts[0].organisation,
    today: WORLD_TODAY,
    data: { ...data, securityEvents: toldBefore(data) },
    personas: parts.flatMap((part) => part.persona ?? []),
    records: casts.flatMap(recordsOf),
  };
}
