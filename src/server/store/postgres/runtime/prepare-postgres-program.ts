import { platform } from 'node:os';
import { findPostgresBinaries } from './find-postgres-binaries.ts';
import { findPostgresAccount, type PostgresAccount } from './postgres-account.ts';
import { type PostgresProgram, runAsPostgres } from './postgres-program.ts';
import { runtimeMessages } from './runtime-messages.ts';
import { StartRefusal } from './start-refusal.ts';

const FOLDER_CLOSED = 81;

/**
 * Gets the PostgreSQL programs ready to run on a data folder, and tries them once.
 * @throws StartRefusal when they can't run here, or when their user can't reach the data folder.
 */
export async function preparePostgresProgram(
  dataDir: string,
  clusterDirectory: string,
): Promise<PostgresProgram> {
  const binaries = await findPostgresBinaries();
  const account = await findPostgresAccount(clusterDirectory);
  let refusal = runtimeMessages.noProgram('?');
  for (const prefix of passages(account)) {
    const runner = { account, prefix };
    const trial = await runAsPostgres(runner, trialCommand(binaries.postgres, dataDir), { cwd: '/' });
    const major = /PostgreSQL\) (\d+)/.exec(trial.output)?.[1];
    if (trial.code === 0 && major) return { binaries, account, prefix, major: Number(major) };
    // The first way is the plain one: its reason is the one worth telling.
    if (prefix.length === 0) refusal = explain(trial, dataDir, account);
  }
  throw new StartRefusal(refusal);
}

/** One command that tells whether the data folder can be entered and the program run. */
function trialCommand(postgres: string, dataDir: string): string[] {
  if (platform() === 'win32') return [postgres, '--version'];
  const script = `test -x "$1" || exit ${FOLDER_CLOSED}; "$2" --version`;
  return ['/bin/sh', '-c', script, 'sh', dataDir, postgres];
}

function explain(trial: { code: number; output: string }, dataDir: string, account: PostgresAccount): string {
  if (trial.code === FOLDER_CLOSED) return runtimeMessages.notReachable(dataDir, account.name);
  return runtimeMessages.noProgram(trial.output.trim().split('\n').at(-1) ?? String(trial.code));
}

/**
 * As root, Mandat may stand in a folder that only root enters (/root/mandat, a private temp folder). Rather than
 * refuse or open that folder to everybody, Linux lets the other user pass with one capability alone.
 */
function passages(account: PostgresAccount): string[][] {
  const { ids } = account;
  if (!ids || platform() !== 'linux') return [[]];
  const through = (capability: string) => [
    'setpriv',
    `--reuid=${ids.uid}`,
    `--regid=${ids.gid}`,
    '--clear-groups',
    `--inh-caps=-all,+${capability}`,
    `--ambient-caps=-all,+${capability}`,
    `--bounding-set=-all,+${capability}`,
    '--securebits=+no_setuid_fixup',
  ];
  return [[], through('dac_read_search'), through('dac_override')];
}
