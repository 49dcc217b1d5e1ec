import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { type DefaultValues, type FieldValues, type Path, type PathValue, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import type { FieldCode } from '#contract/problem.ts';
import { fieldErrors } from './field-errors.ts';
import { fieldId } from './field-id.ts';
import { type FormProblem, formProblemOf } from './form-problem.ts';
import { ownProblemText } from './own-problem-text.ts';
import type { RequestFormSetup } from './request-form-setup.ts';
import { attestationId, useAttestations } from './use-attestations.ts';
import { useDraft } from './use-draft.ts';
import { useGoToRequest } from './use-go-to-request.ts';
import { useRequestPreview } from './use-request-preview.ts';
import { useSubmission } from './use-submission.ts';

export type RequestFormState<Values extends FieldValues, Output> = ReturnType<
  typeof useRequestForm<Values, Output>
>;

/**
 * One form of the catalogue: checked on submit, then live; previewed while it is filled in; kept as a draft; submitted once,
 * whatever the network does. What was typed stays.
 */
export function useRequestForm<Values extends FieldValues, Output>(setup: RequestFormSetup<Values, Output>) {
  const { schema, defaults, toContent } = setup;
  const { language } = useLanguage();
  const { t } = useTranslation(['forms', 'common']);
  const { fieldText } = useProblemText();
  const goToRequest = useGoToRequest();
  const draft = useDraft(setup.draftName, defaults);
  const [asked, setAsked] = useState(false);
  const [failures, setFailures] = useState(0);
  const [general, setGeneral] = useState<readonly string[]>([]);
  const boxes = useAttestations(setup.form, draft.restored?.attested ?? [], asked);

  const words = (path: string, problem: FormProblem) =>
    setup.problemText?.(path, problem) ??
    ownProblemText(t, problem) ??
    fieldText({ code: problem.code as FieldCode, params: { ...problem.params } });
  const form = useForm<Values, unknown, Output>({
    resolver: zodResolver(schema, {
      reportInput: true,
      error: (issue) => words((issue.path ?? []).map(String).join('.'), formProblemOf(issue)),
    }),
    defaultValues: (draft.restored?.values ?? defaults) as DefaultValues<Values>,
    shouldFocusError: false,
  });
  const values = form.watch();
  const submission = useSubmission(
    {
      last: draft.lastAttempt,
      keep: (attempt) => draft.keepAttempt(attempt, form.getValues(), boxes.attested),
    },
    {
      fieldOfPointer: setup.fieldOfPointer,
      fieldOfRefusal: (code, params) => setup.fieldOfRefusal?.(code, params, form.getValues()),
      heldByRefusals: setup.heldByRefusals ?? true,
    },
  );

  const entered = JSON.stringify(values);
  const typed = JSON.stringify([values, boxes.attested]);
  const lastTyped = useRef(typed);
  const done = useRef(false);
  // Everything typed is kept at once: there may be no later.
  useEffect(() => {
    if (typed === lastTyped.current || done.current) return;
    lastTyped.current = typed;
    setGeneral([]);
    // Rules tie fields together: once asked, every one of them is checked again.
    if (asked) void form.trigger();
    if (typed === JSON.stringify([defaults, []])) draft.drop();
    else draft.keep(form.getValues(), boxes.attested);
  });

  // What stands beside the fields follows the language.
  const lastLanguage = useRef(language);
  useEffect(() => {
    if (lastLanguage.current === language) return;
    lastLanguage.current = language;
    setGeneral([]);
    if (asked) void form.trigger();
  }, [language, asked, form]);

  const parsed = schema.safeParse(values);
  // What is read meanwhile (a contact's sheet) may settle what was found wrong: it is checked again then.
  const wrong = parsed.success ? '' : JSON.stringify(parsed.error.issues);
  const lastWrong = useRef(wrong);
  useEffect(() => {
    if (lastWrong.current === wrong) return;
    lastWrong.current = wrong;
    if (asked) void form.trigger();
  }, [wrong, asked, form]);
  const content = parsed.success ? toContent(parsed.data) : undefined;
  // Sent and not answered, it may be done already: there is nothing to preview.
  const unanswered = draft.attempt?.typed === entered;
  const preview = useRequestPreview(unanswered ? undefined : content);

  const held = fieldErrors(form.formState.errors, defaults);
  const errors = [
    ...held.map(({ path, message }) => ({ fieldId: fieldId(path), message })),
    ...boxes.keys.flatMap((key) => {
      const message = boxes.errorOf(key);
      return message === undefined ? [] : [{ fieldId: attestationId(key), message }];
    }),
  ];

  async function submit() {
    if (submission.pending) return;
    setAsked(true);
    setGeneral([]);
    const valid: Output[] = [];
    await form.handleSubmit((output) => void valid.push(output))();
    const [output] = valid;
    if (output === undefined || !boxes.complete) return setFailures((count) => count + 1);
    const result = await submission.submit(
      {
        form: setup.form,
        content: toContent(output),
        attestations: boxes.record(),
        corrects: setup.corrects ?? null,
      },
      JSON.stringify(form.getValues()),
    );
    if (!result) return;
    if ('done' in result) {
      done.current = true;
      draft.drop();
      return goToRequest(result.done);
    }
    for (const { path, message } of result.errors) {
      if (path !== undefined) form.setError(path as Path<Values>, { type: 'server', message });
    }
    setGeneral(result.errors.flatMap(({ path, message }) => (path === undefined ? [message] : [])));
    setFailures((count) => count + 1);
  }

  return {
    form,
    values,
    /** Changes a field that isn't an input of its own. */
    set<Name extends Path<Values>>(name: Name, value: PathValue<Values, Name>) {
      form.setValue(name, value, { shouldDirty: true });
    },
    /** What would be submitted; undefined while the form isn't complete. */
    content,
    preview,
    boxes,
    draft: {
      restoredAt: draft.restored?.savedAt,
      /** What stands there was sent, and never answered. */
      unanswered,
      savedAt: draft.savedAt,
      startOver() {
        draft.drop();
        boxes.clear();
        setAsked(false);
        form.reset(defaults);
      },
    },
    /** In the order of the fields, for the summary. */
    errors,
    general,
    /** How often it was held back: the focus goes to the summary each time. */
    failures,
    failed: errors.length + general.length > 0,
    pending: submission.pending,
    submit,
    /** What stands beside a field. */
    errorOf: (path: string) => held.find((error) => error.path === path)?.message,
  };
}
