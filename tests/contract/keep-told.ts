import type { Service } from '#tests/harness/start-service.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';

const { accountId, profileId, contact } = memberOf(FIRM, 'huong');
const { organisationId, id: contactId } = contact;

/** What an operation is to tell of, once at least: kept just before it is called. */
export async function keepTold(service: Service, operation: string): Promise<void> {
  if (operation === 'listAccountEvents' || operation === 'listLinkEvents') await keepLink(service);
  if (operation === 'listHistory') await keepSubjects(service);
}

/** Somebody of the firm has linked his account: told to him, and to whoever answers for the firm. */
async function keepLink({ clock, store }: Service): Promise<void> {
  // Newer than all that the sign-ins of the test leave.
  const at = new Date(clock.now().getTime() + 86_400_000);
  const link = { kind: 'profile-linked', method: 'linking-code', traceId: 'before' } as const;
  await store.write(({ securityEvents }) =>
    securityEvents.append([{ ...link, at, accountId, organisationId, contactId }]),
  );
}

/** He gave a colleague a subject: told in the history of her sheet. */
async function keepSubjects({ clock, store }: Service): Promise<void> {
  const subjects = [{ subject: 'profile', right: 'read', endOn: '9999-12-31' }];
  const line = {
    at: clock.now(),
    action: 'subjects-added',
    subjectType: 'contact',
    before: {},
    after: { fileId: organisationId, subjects },
    traceId: 'before',
    requestId: null,
  } as const;
  await store.write(({ journal }) =>
    journal.append([
      { ...line, organisationId, accountId, profileId, subjectId: memberOf(FIRM, 'maude').contactId },
    ]),
  );
}
