import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemRefusal } from '#client/http/problem-refusal.ts';
import { fieldProblemOfIssue } from '#client/i18n/field-problem-of-issue.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { sessionMutations } from '#client/session/session-mutations.ts';
import { type Credentials, credentialsSchema } from '#contract/session/session.schema.ts';

type FieldErrors = Partial<Record<keyof Credentials, string>>;

/**
 * The state of the sign-in form: checked on submit, then live; a refusal leaves what was typed. Two plain fields do
 * without the form library, which would be a tenth of what this page, the first one of all, may weigh.
 */
export function useSignInForm(onSignedIn: () => void) {
  const { t } = useTranslation('session');
  const { errorText, fieldText } = useProblemText();
  const signIn = useMutation(sessionMutations.signIn(useQueryClient()));
  const [credentials, setCredentials] = useState<Credentials>({ email: '', password: '' });
  const [submitted, setSubmitted] = useState(false);
  const [refusals, setRefusals] = useState(0);

  function errorsOf(typed: Credentials): FieldErrors {
    const errors: FieldErrors = {};
    for (const issue of credentialsSchema.safeParse(typed, { reportInput: true }).error?.issues ?? []) {
      const problem = fieldProblemOfIssue(issue);
      for (const name of ['email', 'password', 'secondFactor'] as const) {
        if (issue.path[0] !== name) continue;
        errors[name] ??= problem.code === 'required' ? t(`missing.${name}`) : fieldText(problem);
      }
    }
    return errors;
  }

  const refuse = () => setRefusals((count) => count + 1);
  const code = signIn.error instanceof ProblemRefusal ? signIn.error.problem.code : undefined;
  // Once asked for, it stays: the right password alone doesn't open this account.
  const proof = code === 'second-factor-required' || credentials.secondFactor !== undefined;

  return {
    credentials,
    errors: submitted ? errorsOf(credentials) : {},
    /** What fits no field: the service's own refusal. */
    general: signIn.isError ? [errorText(signIn.error)] : [],
    /** Counts the refusals: the focus goes to their summary each time. */
    refusals,
    /** The code of the application is asked for too. */
    proof,
    pending: signIn.isPending,
    type: (part: Partial<Credentials>) => setCredentials((typed) => ({ ...typed, ...part })),
    submit(event: FormEvent) {
      event.preventDefault();
      if (signIn.isPending) return;
      setSubmitted(true);
      signIn.reset();
      if (Object.keys(errorsOf(credentials)).length > 0) return refuse();
      signIn.mutate(credentials, { onSuccess: onSignedIn, onError: refuse });
    },
  };
}
