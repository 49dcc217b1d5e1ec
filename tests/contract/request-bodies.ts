import { ATTESTED_BY, type RequestForm } from '#domain/request/request.ts';
import { DELEGATED_CLIENT, FIRM, memberOf } from '#tests/harness/test-world.ts';

const maude = memberOf(FIRM, 'maude');
const huong = memberOf(FIRM, 'huong');

/** What a form asks to be attested, read in French. */
export function attestationsOf(form: RequestForm) {
  return ATTESTED_BY[form].map((key) => ({ key, version: 1, language: 'fr' as const }));
}

/** Something of everything that a preview can tell. */
export const PREVIEWED = {
  content: {
    kind: 'acts',
    acts: [
      {
        kind: 'grant',
        contactId: maude.contactId,
        person: null,
        newContactId: null,
        fileId: DELEGATED_CLIENT.id,
        function: 'staff-member',
        startOn: '2026-11-22',
        endOn: '9999-12-31',
        subjects: null,
      },
      { kind: 'end', contactId: huong.contactId, scope: 'all', ids: [], lastDay: '2026-11-30' },
      { kind: 'issue-code', contactId: crypto.randomUUID(), reminder: false },
    ],
  },
} as const;

/** What an employer's preview tells besides: a tie of its own with a firm. */
export const PREVIEWED_BY_CLIENT = {
  content: {
    kind: 'acts',
    acts: [
      {
        kind: 'grant',
        contactId: memberOf(DELEGATED_CLIENT, 'florence').contactId,
        person: null,
        newContactId: null,
        fileId: DELEGATED_CLIENT.id,
        function: 'authorized-individual',
        startOn: '2026-11-22',
        endOn: '9999-12-31',
        subjects: null,
      },
      { kind: 'end-tie', firmId: FIRM.id, lastDay: '2026-11-30' },
    ],
  },
} as const;

/** A submission that comes to nothing: nobody has this contact. */
export function submissionOf(form: RequestForm = 'issue-codes') {
  const act = { kind: 'issue-code', contactId: crypto.randomUUID(), reminder: false } as const;
  return {
    form,
    content: { kind: 'acts' as const, acts: [act] },
    attestations: attestationsOf(form),
    corrects: null,
  };
}
