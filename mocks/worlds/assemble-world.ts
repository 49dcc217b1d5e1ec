import type { Organisation } from '#domain/organisation/organisation.ts';
import { buildAccount } from '#mocks/builders/build-account.ts';
import { buildMember, type Member } from '#mocks/builders/build-member.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { withProvenance } from './with-provenance.ts';
import type { Persona, PersonaKind, World, WorldKey } from './world.ts';
import { WORLD_TODAY } from './world-today.ts';

/** A member whom one may sign in as. */
export interface CastMember extends Member {
  readonly persona?: PersonaKind;
}

/** The people of one organisation. */
export interface Cast {
  /** Goes before the keys of its personas; empty for the world's main organisation. */
  readonly name: string;
  readonly organisation: Organisation;
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
  /** Everything else: clients, authorizations. */
  readonly rest: ReadonlyArray<Partial<WorldData>>;
}

interface Part {
  readonly data: Partial<WorldData>;
  readonly persona: Persona | undefined;
}

function partOf({ name, organisation, domain }: Cast, member: CastMember): Part {
  const { persona: kind, ...person } = member;
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

function strangerOf(given: Plot['strangers'][number]): Part {
  const account = buildAccount(given);
  const none = { organisation: null, contactId: null, profileId: null };
  const persona = {
    key: 'no-profile',
    kind: 'no-profile',
    accountId: account.id,
    ...given,
    ...none,
  } as const;
  return { data: { accounts: [account] }, persona };
}

/** Makes a world of its people and of what ties them. */
export function assembleWorld({ key, casts, strangers, rest }: Plot): World {
  const parts = [
    ...casts.flatMap((cast) => cast.members.map((member) => partOf(cast, member))),
    ...strangers.map(strangerOf),
  ];
  const organisations = casts.map((cast) => cast.organisation);
  return {
    key,
    organisation: casts[0].organisation,
    today: WORLD_TODAY,
    data: withProvenance(mergeWorldData([{ organisations }, ...parts.map((part) => part.data), ...rest])),
    personas: parts.flatMap((part) => part.persona ?? []),
  };
}
