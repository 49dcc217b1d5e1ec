import { createTransport } from 'nodemailer';
import type { LinkingCodes } from '#server/linking/linking-codes.ts';
import type { DeliverMail, Delivery } from './mail-delivery.ts';
import { renderMail } from './render-mail.ts';
import { smtpFailure } from './smtp-failure.ts';

interface Options {
  /** `smtp://user:password@host:port`, `smtps://…` */
  readonly smtpUrl: string;
  /** `Mandat <mandat@exemple.example>` */
  readonly from: string;
  readonly publicUrl: string;
  readonly codes: LinkingCodes;
  /** Connections, as many as the worker's lanes. */
  readonly connections?: number;
}

/** In ms; the worker's lease is longer than all of them together. */
const TIMEOUTS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  dnsTimeout: 10_000,
  socketTimeout: 30_000,
};

export interface SmtpDelivery {
  readonly deliver: DeliverMail;
  close(): void;
}

/** Hands mails to an SMTP server. `Message-ID` is made from the outbox row, so a double can be told from another mail. */
export function createSmtpDelivery(options: Options): SmtpDelivery {
  const { smtpUrl, from, publicUrl, codes, connections = 4 } = options;
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: connections,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...TIMEOUTS,
  });
  const host = new URL(publicUrl).hostname;

  async function deliver({ sealed, ...mail }: Parameters<DeliverMail>[0]): Promise<Delivery> {
    const code = sealed === null ? null : await codes.unseal(mail.id, sealed);
    const { subject, text, html } = renderMail(mail, { publicUrl, code });
    const message = {
      from,
      // Not a line to be taken apart: one address, whatever stands in it.
      to: { name: '', address: mail.to },
      subject,
      text,
      html,
      messageId: `<${mail.id}@${host}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'Content-Language': mail.language === 'fr' ? 'fr-CA' : 'en-CA',
      },
    };
    try {
      await transport.sendMail(message);
      return { result: 'accepted' };
    } catch (error) {
      return smtpFailure(error);
    }
  }

  return { deliver, close: () => transport.close() };
}
