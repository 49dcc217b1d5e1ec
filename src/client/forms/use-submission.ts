import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemRefusal } from '#client/http/problem-refusal.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import type { RequestPreview, RequestSheet } from '#contract/requests/request.schema.ts';
import type { Attempt, ContentInput, SubmitBody } from './draft.ts';
import { requestPreviewQuery } from './request-preview-query.ts';
import { mayHaveHappened, submitMutation } from './submit-mutation.ts';
import { useLineText } from './use-line-text.ts';

/** What a submission came to; an error names the field it fits, if any. */
export type SubmissionResult =
  | { readonly done: RequestSheet }
  | { readonly errors: ReadonlyArray<{ readonly path: string | undefined; readonly message: string }> };

interface Attempts {
  /** What was sent before and not answered. */
  readonly last: () => Attempt | null;
  readonly keep: (attempt: Attempt | null) => void;
}

interface FieldsOf {
  readonly fieldOfPointer?: ((pointer: string) => string | undefined) | undefined;
  readonly fieldOfRefusal?:
    | ((
        code: NonNullable<Line['refusal']>['code'],
        params: Readonly<Record<string, string>>,
      ) => string | undefined)
    | undefined;
  readonly heldByRefusals: boolean;
}

type Line = RequestPreview['lines'][number];

/**
 * Sends a submission, once: a second click does nothing, and the same content again after a lost answer goes under the same key,
 * so that the first answer is shown and nothing is done twice.
 */
export function useSubmission(attempts: Attempts, fields: FieldsOf) {
  const { t } = useTranslation('forms');
  const { errorText, fieldText } = useProblemText();
  const { refusalText } = useLineText();
  const queryClient = useQueryClient();
  const { id: profileId } = useCurrentProfile();
  const { mutateAsync } = useMutation(submitMutation(profileId));
  const working = useRef(false);
  const [pending, setPending] = useState(false);

  /** Lines that would be refused, by the same function that will apply them; none when it can't be asked. */
  async function refusedLines(content: ContentInput): Promise<Line[]> {
    if (!fields.heldByRefusals) return [];
    try {
      // What stands at this very moment: a change of a second ago counts.
      const query = { ...requestPreviewQuery(profileId, content), retry: false, staleTime: 0 };
      const { lines } = await queryClient.fetchQuery(query);
      return lines.filter(({ refusal }) => refusal !== null);
    } catch {
      return [];
    }
  }

  async function send(body: SubmitBody, typed: string): Promise<SubmissionResult> {
    const last = attempts.last();
    const again = last !== null && last.typed === typed ? last : undefined;
    if (!again) {
      const refused = await refusedLines(body.content);
      if (refused.length > 0) {
        return {
          errors: refused.flatMap(({ refusal }) =>
            refusal
              ? [
                  {
                    path: fields.fieldOfRefusal?.(refusal.code, refusal.params),
                    message: refusalText(refusal),
                  },
                ]
              : [],
          ),
        };
      }
    }
    const attempt = again ?? { key: crypto.randomUUID(), body, typed };
    attempts.keep(attempt);
    try {
      return { done: await mutateAsync(attempt) };
    } catch (error) {
      if (mayHaveHappened(error)) {
        return { errors: [{ path: undefined, message: `${errorText(error)} ${t('unanswered')}` }] };
      }
      attempts.keep(null);
      return { errors: errorsIn(error) };
    }
  }

  function errorsIn(error: unknown) {
    const named = error instanceof ProblemRefusal ? error.problem.fields : [];
    if (named.length === 0) return [{ path: undefined, message: errorText(error) }];
    return named.map((problem) => ({
      path: fields.fieldOfPointer?.(problem.pointer),
      message: fieldText(problem),
    }));
  }

  return {
    pending,
    /** `typed`: what tells two submissions apart. Undefined: one is under way already. */
    async submit(body: SubmitBody, typed: string): Promise<SubmissionResult | undefined> {
      if (working.current) return undefined;
      working.current = true;
      setPending(true);
      try {
        return await send(body, typed);
      } finally {
        working.current = false;
        setPending(false);
      }
    },
  };
}
