import type { Service } from './start-service.ts';

/** What an account's mails told an address, the newest first: the template, and the code where there is one. */
export async function accountMails(
  { store, codes }: Pick<Service, 'store' | 'codes'>,
  address: string,
): Promise<Array<{ readonly template: string; readonly code: string | undefined }>> {
  const mails = (await store.outbox.newest(5000)).filter(({ to }) => to === address);
  return Promise.all(
    mails.map(async ({ id, template, sealed }) => ({
      template,
      code: sealed === null ? undefined : await codes.unseal(id, sealed),
    })),
  );
}

/** The code that was mailed to the address last. Throws where there is none. */
export async function codeFor(service: Pick<Service, 'store' | 'codes'>, address: string): Promise<string> {
  const code = (await accountMails(service, address)).find((mail) => mail.code !== undefined)?.code;
  if (code === undefined) throw new Error(`no code was mailed to ${address}`);
  return code;
}
