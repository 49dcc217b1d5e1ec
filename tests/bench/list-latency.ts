import { compareCases } from './compared-cases.ts';
import { makeDataFolder } from './data-folder.ts';
import { listCases } from './list-cases.ts';
import { listOrganisation } from './list-organisations.ts';
import { startListService } from './list-service.ts';
import { report } from './report.ts';

const SMALL = 1_000;
const LARGE = 100_000;

/** What the large organisation may take, as a multiple of the small one. */
const AIMS = { p50: 2, p95: 2 };

/**
 * How long the list of contacts takes on PostgreSQL, in milliseconds from request to answer (session, profile, list, contract),
 * in a small and a large organisation of one database.
 */
export async function listLatency(): Promise<object> {
  const service = await startListService(await makeDataFolder(), [
    listOrganisation(SMALL),
    listOrganisation(LARGE),
  ]);
  try {
    report('walking to the middle of both lists');
    const [forSmall, forLarge] = service.callers;
    if (!forSmall || !forLarge) throw new Error('somebody is missing');
    const measured = {
      small: await listCases(forSmall, SMALL),
      large: await listCases(forLarge, LARGE),
      warmUp: 15,
      rounds: 150,
      aims: AIMS,
    };
    return {
      contacts: { small: SMALL, large: LARGE },
      rounds: measured.rounds,
      aims: AIMS,
      cases: await compareCases(measured),
    };
  } finally {
    await service.close();
  }
}
