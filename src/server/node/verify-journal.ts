import { createPostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { openDatabase } from '#server/store/postgres/runtime/open-database.ts';
import { verifyJournal } from '#server/store/postgres/verify-journal.ts';
import { readSettings } from './read-settings.ts';
import { refusalLine } from './refusal-line.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Checks every journal; exit 1 when a line was changed, moved or taken away. */
async function verify(): Promise<boolean> {
  const { databaseUrl, databaseOwnerUrl, dataDir } = readSettings(process.env);
  const database = await openDatabase({ databaseUrl, databaseOwnerUrl, dataDir, report: say });
  // Reading everything takes as long as it takes.
  const store = createPostgresStore({ connectionString: database.connectionString, statementTimeoutMs: 0 });
  try {
    const { organisations, lines, faults } = await verifyJournal(store.database);
    for (const { organisationId, sequence, fault } of faults) say(`${organisationId} ${sequence} ${fault}`);
    say(
      faults.length === 0
        ? `Journal intact : ${lines} lignes, ${organisations} organisations. / The journal is whole.`
        : `Journal altéré : ${faults.length} lignes. / The journal was tampered with.`,
    );
    return faults.length === 0;
  } finally {
    await store.close();
    await database.close();
  }
}

verify().then(
  (whole) => process.exit(whole ? 0 : 1),
  (cause: unknown) => {
    process.stderr.write(`${refusalLine(cause)}\n`);
    process.exit(1);
  },
);
