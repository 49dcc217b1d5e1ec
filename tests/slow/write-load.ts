import type { SeededRandom } from '#mocks/builders/seeded-random.ts';
import type { ContactWriter, PhoneChange } from '#tests/harness/contact-writer.ts';

/** A write that the server said is done, and how it said so. */
interface Acknowledged extends PhoneChange {
  readonly etag: string | null;
  readonly body: string;
}

/** What writers asked for over all rounds, and what they were told. */
export interface Ledger {
  readonly acknowledged: Acknowledged[];
  /** Asked, and killed before an answer: may have been done or not, but not by half. */
  readonly unanswered: PhoneChange[];
  /** Statuses that nobody should see. */
  readonly unexpected: string[];
  /** Eight digits at most, each used once. */
  nextExtension(): string;
}

export function createLedger(): Ledger {
  let last = 0;
  return {
    acknowledged: [],
    unanswered: [],
    unexpected: [],
    nextExtension() {
      last += 1;
      return String(last);
    },
  };
}

/** Starts writers that change any contact of the organisation, over each other too, until the server is gone. */
export function startWriters(writer: ContactWriter, ledger: Ledger, random: SeededRandom, count: number) {
  const versions = new Map<string, number>();
  let stopped = false;

  async function writeOnce(): Promise<void> {
    const contactId = random.pick(writer.contactIds);
    const version = versions.get(contactId) ?? (await writer.versionOf(contactId));
    const extension = ledger.nextExtension();
    const change = { contactId, version, extension, key: `ecriture-${extension}` };
    ledger.unanswered.push(change);
    const answer = await writer.write(change);
    ledger.unanswered.splice(ledger.unanswered.indexOf(change), 1);
    if (answer.status === 200) {
      versions.set(contactId, version + 1);
      ledger.acknowledged.push({ ...change, etag: answer.headers.get('etag'), body: answer.text });
      // Another writer was quicker.
    } else if (answer.status === 412) versions.delete(contactId);
    else ledger.unexpected.push(`${answer.status} ${answer.text}`);
  }

  async function writeOn(): Promise<void> {
    while (!stopped) {
      try {
        await writeOnce();
      } catch {
        // The connection is gone: so is the server, or it's about to be.
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
  }

  const ends = Array.from({ length: count }, writeOn);
  return async () => {
    stopped = true;
    await Promise.all(ends);
  };
}
