import { openDatabase } from '#server/store/postgres/runtime/open-database.ts';

/** A process that opens the database of the folder it is given, tells its address, and waits to be killed. */
const { connectionString } = await openDatabase({ dataDir: process.argv[2] ?? '', report: () => {} });
process.stdout.write(`${connectionString}\n`);
