import * as z from 'zod';
import { addDays, dayIn } from '#domain/calendar/calendar-day.ts';
import { TIME_ZONE } from '#server/http/prepare-call.ts';
import type { Caller } from '#tests/harness/caller.ts';
import type { Service } from '#tests/harness/start-service.ts';
import { type Employer, NEWEST_REQUEST, TODAY, YESTERDAY } from './random-firm-bodies.ts';

export interface FuzzingEmployer {
  readonly caller: Caller;
  readonly params: { readonly profileId: string };
  /** A drawn body as it goes out: today's days and a request that stands. */
  bodyOf(body: unknown): string;
  /** A body was taken, with this answer. */
  note(body: unknown, answer: unknown): void;
  /** The kinds of the acts that came to something; of requests where all did. */
  readonly tied: readonly string[];
}

const sentSchema = z.object({
  content: z.union([
    z.object({ kind: z.literal('acts'), acts: z.array(z.object({ kind: z.string() })) }),
    z.object({ kind: z.literal('undo') }),
  ]),
});

const count = z.int().default(0);
const cameToSchema = z.object({ counts: z.object({ applied: count, applies: count }) });

const requestSchema = z.object({ id: z.string(), abilities: z.array(z.string()) });

/** Somebody in charge of an employer, about to send random bodies about its firm. */
export async function fuzzAs({ email, profileId }: Employer, service: Service): Promise<FuzzingEmployer> {
  const caller = await service.signIn(email);
  const tied: string[] = [];
  let newest = NEWEST_REQUEST;
  return {
    caller,
    params: { profileId },
    tied,
    bodyOf(body) {
      const today = dayIn(TIME_ZONE, service.clock.now());
      return JSON.stringify(body)
        .replaceAll(NEWEST_REQUEST, newest)
        .replaceAll(TODAY, today)
        .replaceAll(YESTERDAY, addDays(today, -1));
    },
    note(body, answer) {
      const sent = sentSchema.safeParse(body).data?.content;
      const counts = cameToSchema.safeParse(answer).data?.counts;
      const kinds = sent?.kind === 'acts' ? sent.acts.map(({ kind }) => kind) : ['restore-tie'];
      if (sent && counts && counts.applied + counts.applies === kinds.length) tied.push(...kinds);
      const request = requestSchema.safeParse(answer).data;
      if (request?.abilities.includes('undo')) newest = request.id;
    },
  };
}
