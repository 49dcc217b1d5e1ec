import { createMailWorker } from './create-mail-worker.ts';
import type { Mail } from './mail.ts';
import { createSmtpDelivery } from './smtp-delivery.ts';

type WorkerParts = Omit<Parameters<typeof createMailWorker>[0], 'deliver'>;
type DeliveryParts = Pick<Parameters<typeof createSmtpDelivery>[0], 'codes' | 'publicUrl'>;

interface Parts extends WorkerParts, DeliveryParts {
  readonly smtp: { readonly url: string; readonly from: string } | undefined;
}

/** Sends what the outbox holds, at once and from then on; without a mail server it stays there. */
export function startMail({ smtp, codes, publicUrl, ...parts }: Parts): Mail & { stop(): Promise<void> } {
  if (!smtp) return { wake: () => undefined, stop: async () => undefined };
  const delivery = createSmtpDelivery({ smtpUrl: smtp.url, from: smtp.from, codes, publicUrl });
  const worker = createMailWorker({ ...parts, deliver: delivery.deliver });
  worker.wake();
  return {
    wake: worker.wake,
    async stop() {
      await worker.stop();
      delivery.close();
    },
  };
}
