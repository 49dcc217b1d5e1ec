import { authorizationCases } from './authorization-cases.ts';
import { compareCases } from './compared-cases.ts';
import { FEW_AUTHORIZATIONS, largeFirm, largeFirmsFolder, MANY_AUTHORIZATIONS } from './large-firms.ts';
import { startListService } from './list-service.ts';
import { report } from './report.ts';

/** What the large firm may take, as a multiple of the small one. */
const AIMS = { p95: 3 };

/**
 * How long « Autorisations » takes on PostgreSQL, in milliseconds from request to answer (session, profile, list, contract), in a
 * firm with 10,000 authorizations and in one with 1,000,000, both in one database.
 */
export async function authorizationLatency(): Promise<object> {
  const firms = [FEW_AUTHORIZATIONS, MANY_AUTHORIZATIONS].map(largeFirm);
  const service = await startListService(await largeFirmsFolder(), firms);
  try {
    const [forSmall, forLarge] = service.callers;
    if (!forSmall || !forLarge) throw new Error('somebody is missing');
    report('looking for the pages');
    const measured = {
      small: await authorizationCases(forSmall),
      large: await authorizationCases(forLarge),
      warmUp: 5,
      rounds: 60,
      aims: AIMS,
    };
    return {
      authorizations: { small: FEW_AUTHORIZATIONS, large: MANY_AUTHORIZATIONS },
      rounds: measured.rounds,
      aims: AIMS,
      cases: await compareCases(measured),
    };
  } finally {
    await service.close();
  }
}
