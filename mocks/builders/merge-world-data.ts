import type { WorldData } from '#server/store/world-data.ts';

/** All parts as one; an account that several parts name (someone with several profiles) and a person whom several serve are kept once. */
export function mergeWorldData(parts: ReadonlyArray<Partial<WorldData>>): WorldData {
  const accounts = new Map(
    parts.flatMap((part) => part.accounts ?? []).map((account) => [account.id, account]),
  );
  const individuals = new Map(
    parts.flatMap((part) => part.individuals ?? []).map((individual) => [individual.id, individual]),
  );
  return {
    organisations: parts.flatMap((part) => part.organisations ?? []),
    organisationDetails: parts.flatMap((part) => part.organisationDetails ?? []),
    individuals: [...individuals.values()],
    organisationRelations: parts.flatMap((part) => part.organisationRelations ?? []),
    contacts: parts.flatMap((part) => part.contacts ?? []),
    contactRelations: parts.flatMap((part) => part.contactRelations ?? []),
    authorizations: parts.flatMap((part) => part.authorizations ?? []),
    accounts: [...accounts.values()],
    profileLinks: parts.flatMap((part) => part.profileLinks ?? []),
    securityEvents: parts
      .flatMap((part) => part.securityEvents ?? [])
      .sort((left, right) => left.at.getTime() - right.at.getTime()),
  };
}
