import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { isDelegable } from '#domain/authorization/subject-catalogue.ts';
import type { Delegate } from '#mocks/builders/build-grants.ts';
import { clipPeriod } from '#mocks/builders/clip-period.ts';
import type { SeededRandom } from '#mocks/builders/seeded-random.ts';
import type { GeneratedClient } from './generated-client.ts';

/** How often somebody is looked for before a client is left with fewer people than it should have. */
const TRIES = 60;

/** Gives clients their people, one client after the other. */
export interface Delegating {
  /** Who serves this client; called once for each of the clients, in order. */
  next(client: GeneratedClient): Delegate[];
}

function passingOf({ subjects }: GeneratedClient) {
  return AUTHORIZED_SUBJECTS.flatMap((subject) => {
    const right = subjects[subject];
    return right && isDelegable(subject) ? [[subject, right] as const] : [];
  });
}

/**
 * Spreads exactly so many delegated authorizations over the clients by their weights. What one client can't take, the next ones
 * do; the last delegate of the last client gets as many subjects as are still missing.
 * `next` throws a `RangeError` when the people don't suffice.
 */
export function delegateClients(
  random: SeededRandom,
  clients: readonly GeneratedClient[],
  staff: readonly Delegate[],
  wanted: number,
): Delegating {
  const weights = clients.reduce((sum, { weight }) => sum + weight, 0);
  let [at, weighed, done] = [0, 0, 0];

  function next(client: GeneratedClient): Delegate[] {
    at += 1;
    weighed += client.weight;
    const last = at === clients.length;
    const due = last ? wanted : Math.floor((wanted * weighed) / weights);
    const passing = passingOf(client);
    const taken = new Map<string, Delegate>();
    for (let tries = 0; tries < TRIES && client.weight > 0; tries += 1) {
      const missing = due - done;
      if (missing <= 0 || (!last && missing < passing.length)) break;
      const one = random.pick(staff);
      if (taken.has(one.contactId) || !clipPeriod(client.period, one.period)) continue;
      const passed = passing.slice(0, missing);
      taken.set(one.contactId, { ...one, subjects: Object.fromEntries(passed) });
      done += passed.length;
    }
    if (last && done < wanted) throw new RangeError('too few contacts for so many authorizations');
    return [...taken.values()];
  }

  return { next };
}
