import type { TestProject } from 'vitest/node';
import { startTestDatabase } from './start-test-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's connection string to the PostgreSQL of this run. */
    adminDatabaseUrl: string;
    /** The same server as Mandat's own role, who owns what tests get. */
    ownerDatabaseUrl: string;
    /** The same server as the role that the service runs as, who owns nothing. */
    serviceDatabaseUrl: string;
  }
}

/** One PostgreSQL for the whole run; what it returns stops it again. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestDatabase();
  project.provide('adminDatabaseUrl', server.adminUrl);
  project.provide('ownerDatabaseUrl', server.ownerUrl);
  project.provide('serviceDatabaseUrl', server.serviceUrl);
  return server.stop;
}
