import type { Operation } from '#contract/operation.ts';
import { ORIGIN } from './caller.ts';
import type { Service } from './start-service.ts';
import type { memberOf } from './test-world.ts';

interface FileAsked {
  readonly operation: Operation;
  readonly member: ReturnType<typeof memberOf>;
  /** Format, language, columns, rows and query. */
  readonly body: object;
}

/** The bytes of an export through the whole service, as a browser would get them. */
export async function askForFile(
  service: Service,
  { operation, member, body }: FileAsked,
): Promise<Buffer<ArrayBuffer>> {
  const { cookie = '' } = await service.signIn(member.email);
  const response = await service.fetch(
    new Request(new URL(operation.path.replace('{profileId}', member.profileId), ORIGIN), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie },
      body: JSON.stringify(body),
    }),
  );
  if (response.status !== 200) throw new Error(`no file: ${response.status} ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}
