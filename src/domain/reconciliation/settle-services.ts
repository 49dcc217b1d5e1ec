import type { ComparedService } from './compare-services.ts';

/** Of a doubt about who serves whom: whom the words of the list mean, or that they stay aside. */
export const SET_ASIDE = 'aside';

/** What was told of the list's words, by the keys of `contactDoubtOf` and `clientDoubtOf`: an id, or `aside`. */
export type ServiceSettlements = Readonly<Record<string, string>>;

/** Names the doubt about a person: told once, it holds for each of that person's lines. */
export function contactDoubtOf({ person, candidates }: ComparedService): string | undefined {
  return candidates && !candidates.contactKnown && person !== null ? `${person}` : undefined;
}

/** Likewise for a client's name, whoever serves it. */
export function clientDoubtOf({ candidates }: ComparedService): string | undefined {
  return candidates && !candidates.clientKnown ? `client:${candidates.clientKey}` : undefined;
}

/**
 * The comparison once doubts are settled; every line keeps its place. What a doubt may still mean hasn't departed; what people
 * serve whom a settlement has named, and no line says, has.
 */
export function settleServices(
  compared: readonly ComparedService[],
  settlements: ServiceSettlements,
): ComparedService[] {
  const lines = compared
    .filter(({ line }) => line !== null)
    .map((first) => ({ first, one: settle(first, settlements) }));
  const meant = new Set(lines.flatMap(({ one }) => pairsMeantBy(one)));
  const departed = new Map<string, ComparedService>();
  for (const one of compared) if (one.line === null) departed.set(pairsMeantBy(one).join(), one);
  for (const { first, one } of lines) {
    const { contact } = one;
    if (!contact || one.state === 'doubtful' || contactDoubtOf(first) === undefined) continue;
    const chosen = first.candidates?.contacts.find((each) => each.contact.contactId === contact.contactId);
    for (const { client, relationId } of chosen?.serves ?? []) {
      const base = { line: null, person: null, asked: null, doubt: null, candidates: null };
      departed.set(`${contact.contactId}/${client.fileId}`, {
        ...base,
        state: 'departed',
        contact,
        client,
        relationId,
      });
    }
  }
  const gone = [...departed].flatMap(([pair, one]) => (meant.has(pair) ? [] : [one]));
  return [...lines.map(({ one }) => one), ...gone];
}

function settle(first: ComparedService, settlements: ServiceSettlements): ComparedService {
  const { candidates } = first;
  if (!candidates) return first;
  const told = (key: string | undefined) => (key === undefined ? undefined : settlements[key]);
  const who = candidates.contactKnown
    ? candidates.contacts[0]
    : candidates.contacts.find(({ contact }) => contact.contactId === told(contactDoubtOf(first)));
  const client = candidates.clientKnown
    ? candidates.clients[0]
    : candidates.clients.find(({ fileId }) => fileId === told(clientDoubtOf(first)));
  if (!(who && client)) return { ...first, contact: who?.contact ?? null, client: client ?? null };
  const served = who.serves.find((one) => one.client.fileId === client.fileId);
  return {
    ...first,
    state: served ? 'present' : 'missing',
    contact: who.contact,
    client,
    relationId: served?.relationId ?? null,
    doubt: null,
  };
}

/** Whom and which file a line speaks of, or may. */
function pairsMeantBy({ contact, client, candidates }: ComparedService): string[] {
  const contacts = contact ? [contact] : (candidates?.contacts ?? []).map((one) => one.contact);
  const clients = client ? [client] : (candidates?.clients ?? []);
  return contacts.flatMap(({ contactId }) => clients.map(({ fileId }) => `${contactId}/${fileId}`));
}
