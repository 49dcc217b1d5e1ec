import { join } from 'node:path';
import type { PostgresProgram } from './postgres-program.ts';

/** One PostgreSQL data folder (a « cluster ») and what is needed to run it. */
export type Cluster = {
  directory: string;
  logFile: string;
  program: PostgresProgram;
  /** Settings over the usual ones; the tests switch fsync off with them. */
  settings?: Record<string, string>;
};

/** The paths of the embedded database inside Mandat's data folder. */
export const clusterDirectoryOf = (dataDir: string) => join(dataDir, 'postgres');
export const clusterLogOf = (dataDir: string) => join(dataDir, 'postgres.log');

/**
 * Roles and databases: the superuser keeps the lock, Mandat's own role owns its database and nothing else, and the service runs as a
 * third one, which owns nothing.
 */
export const adminRole = 'postgres';
export const adminDatabase = 'postgres';
export const appRole = 'mandat';
export const serviceRole = 'mandat_service';
export const appDatabase = 'mandat';
