import { useRef, useState } from 'react';
import type { Attempt, SubmitBody } from '#client/forms/draft.ts';
import { attestationId, useAttestations } from '#client/forms/use-attestations.ts';
import { useGoToRequest } from '#client/forms/use-go-to-request.ts';
import { useSubmission } from '#client/forms/use-submission.ts';
import { focusField } from '#client/ui/focus-field.ts';
import type { RequestForm } from '#domain/request/request.ts';

interface Options {
  /** What would be refused is said before anything is sent. */
  readonly heldByRefusals: boolean;
  /** Submitted: the dialog closes, and the page of the request opens. */
  readonly onDone: () => void;
}

/** What a dialog that submits a request holds: its attestation, one attempt at a time, and why the last one failed. */
export function useDialogSubmission(form: RequestForm, { heldByRefusals, onDone }: Options) {
  const goTo = useGoToRequest();
  const attempt = useRef<Attempt | null>(null);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string>();
  const boxes = useAttestations(form, [], asked);
  const attempts = {
    last: () => attempt.current,
    keep(kept: Attempt | null) {
      attempt.current = kept;
    },
  };
  const { pending, submit } = useSubmission(attempts, { heldByRefusals });

  async function send(content: SubmitBody['content']): Promise<void> {
    setAsked(true);
    const missing = boxes.keys.find((key) => !boxes.isTicked(key));
    // Nothing else says, to who doesn't see the box, why nothing was sent.
    if (missing) return focusField(attestationId(missing));
    const body = { form, content, attestations: boxes.record(), corrects: null };
    const result = await submit(body, JSON.stringify(content));
    if (!result) return;
    if ('errors' in result) return setFailure(result.errors.map(({ message }) => message).join(' '));
    setFailure(undefined);
    onDone();
    await goTo(result.done);
  }

  function reset() {
    setAsked(false);
    setFailure(undefined);
  }

  return { boxes, pending, failure, send: (content: SubmitBody['content']) => void send(content), reset };
}
