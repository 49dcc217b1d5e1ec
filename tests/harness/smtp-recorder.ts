import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { type ReadMail, readMail } from './read-mail.ts';

/** A reply in the place of « 250 »: `{ responseCode: 451, message: 'later' }`. */
export interface SmtpReply {
  readonly responseCode: number;
  readonly message: string;
}

interface Options {
  /** Asked at RCPT. */
  readonly onRecipient?: (address: string) => SmtpReply | undefined;
  /** Asked once the mail has been read; what it resolves to is answered then. */
  readonly onMail?: (mail: ReadMail) => Promise<SmtpReply | undefined> | SmtpReply | undefined;
}

export interface SmtpRecorder {
  readonly url: string;
  /** What was accepted, in order. */
  readonly mails: ReadMail[];
  close(): Promise<void>;
}

function failure({ responseCode, message }: SmtpReply): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** A real SMTP server on loopback that keeps what it accepts. */
export async function startSmtpRecorder({ onRecipient, onMail }: Options = {}): Promise<SmtpRecorder> {
  const mails: ReadMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const reply = onRecipient?.(address);
      done(reply && failure(reply));
    },
    onData(stream, session, done) {
      void receive(stream, session).then(
        (reply) => done(reply && failure(reply)),
        (error: Error) => done(error),
      );
    },
  });

  async function receive(stream: NodeJS.ReadableStream, session: SMTPServerSession) {
    const raw = await text(stream);
    const mail = readMail(
      raw,
      session.envelope.rcptTo.map(({ address }) => address),
    );
    const reply = await onMail?.(mail);
    if (!reply) mails.push(mail);
    return reply;
  }

  // A client that is killed cuts its connection: nothing to complain of.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
