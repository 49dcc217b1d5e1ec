import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttestations } from '#client/forms/use-attestations.ts';
import { useDraft } from '#client/forms/use-draft.ts';
import { useGoToRequest } from '#client/forms/use-go-to-request.ts';
import { useRequestPreview } from '#client/forms/use-request-preview.ts';
import { useSubmission } from '#client/forms/use-submission.ts';
import { useToday } from '#client/forms/use-today.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { useAnnounce } from '#client/ui/use-announce.ts';
import { departureContent, lastDayOf } from './departure-content.ts';
import { type DepartureValues, departureValuesSchema } from './departure-values.ts';

interface Opening {
  readonly contactId: string;
  readonly defaults: DepartureValues;
  readonly corrects: string | undefined;
}

export type Departure = ReturnType<typeof useDeparture>;

/** One departure over its steps: what was decided, kept as a draft; its preview; its submission, once. */
export function useDeparture({ contactId, defaults, corrects }: Opening) {
  const { t } = useTranslation(['forms', 'departure']);
  const today = useToday();
  const router = useRouter();
  const announce = useAnnounce();
  const goToRequest = useGoToRequest();
  const { contactId: own } = useCurrentProfile();
  const draft = useDraft(`departure/${contactId}${corrects ? `/${corrects}` : ''}`, defaults);
  const [values, setValues] = useState(
    () => departureValuesSchema.safeParse(draft.restored?.values).data ?? defaults,
  );
  const [asked, setAsked] = useState(false);
  const [failures, setFailures] = useState(0);
  const [errors, setErrors] = useState<string[]>([]);
  const boxes = useAttestations('departure', draft.restored?.attested ?? [], asked);
  const submission = useSubmission(
    {
      last: draft.lastAttempt,
      keep: (attempt) => draft.keepAttempt(attempt, values, boxes.attested),
    },
    { heldByRefusals: true },
  );
  const entered = JSON.stringify(values);
  const typed = JSON.stringify([values, boxes.attested]);
  const lastTyped = useRef(typed);
  const done = useRef(false);
  // Everything decided is kept at once: there may be no later.
  useEffect(() => {
    if (typed === lastTyped.current || done.current) return;
    lastTyped.current = typed;
    setErrors([]);
    draft.keep(values, boxes.attested);
  });
  const content = departureContent(contactId, values, today);
  const unanswered = draft.attempt?.typed === entered;
  const preview = useRequestPreview(unanswered ? undefined : content);
  const uncovered = preview.preview?.uncovered ?? [];

  return {
    contactId,
    today,
    values,
    change: (some: Partial<DepartureValues>) => setValues((now) => ({ ...now, ...some })),
    lastDay: lastDayOf(values, today),
    preview,
    /** Files that nobody would cover, without anybody having said so. */
    forgotten: uncovered.filter((fileId) => !values.left.includes(fileId)),
    boxes,
    draft: {
      restoredAt: draft.restored?.savedAt,
      unanswered,
      savedAt: draft.savedAt,
      startOver() {
        draft.drop();
        boxes.clear();
        setAsked(false);
        setValues(defaults);
        lastTyped.current = JSON.stringify([defaults, []]);
      },
    },
    errors,
    failures,
    pending: submission.pending,
    async submit() {
      if (submission.pending) return;
      setAsked(true);
      setErrors([]);
      // What was sent without an answer may be done already: it is sent again as it was.
      const checked = unanswered || (preview.preview !== undefined && !preview.updating && !preview.error);
      if (!checked) setErrors([t('departure:review.notChecked')]);
      if (!(content && boxes.complete && checked)) return setFailures((count) => count + 1);
      const result = await submission.submit(
        {
          form: 'departure',
          content,
          attestations: boxes.record(),
          corrects: corrects ?? null,
        },
        entered,
      );
      if (!result) return;
      if ('done' in result) {
        done.current = true;
        draft.drop();
        // Who leaves at once himself can't read the certificate any more: the request's page says what happened.
        if (contactId === own && values.when === 'now') return goToRequest(result.done);
        announce(t('submitted', { number: result.done.number }));
        return router.navigate({ href: `/mon-organisation/depart/attestation/${result.done.id}` });
      }
      setErrors(result.errors.map(({ message }) => message));
      setFailures((count) => count + 1);
    },
  };
}
