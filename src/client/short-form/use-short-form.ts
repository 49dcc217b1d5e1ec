import { useMutation } from '@tanstack/react-query';
import { type ChangeEvent, type FormEvent, useState } from 'react';
import { ProblemRefusal } from '#client/http/problem-refusal.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import type { ProblemCode } from '#contract/problem.ts';

type Typed = Record<string, string | boolean>;

/** What is wrong, in words, by field. */
export type Faults<Values extends Typed> = { [Name in keyof Values]?: string | undefined };

interface Setup<Values extends Typed, Answer> {
  /** Before the names of the fields in their ids, where a page holds several forms. */
  readonly prefix?: string;
  readonly defaults: Values;
  /** Asked on submit, then at every key. */
  check(values: Values): Faults<Values>;
  send(values: Values): Promise<Answer>;
  /** Refusals that are about one field, though the service names none: it is told beside it too. */
  readonly about?: { readonly [Code in ProblemCode]?: keyof Values & string };
  onDone?(answer: Answer, values: Values): void | Promise<void>;
}

/**
 * A form of a few fields: checked on submit, then live; a refusal of the service stays beside its field until that field is changed,
 * and what was typed stays. Nothing of it is kept on the machine: these forms hold passwords and codes.
 */
export function useShortForm<Values extends Typed, Answer>(setup: Setup<Values, Answer>) {
  const { prefix, defaults, check, send, about, onDone } = setup;
  const { errorText, fieldText } = useProblemText();
  const mutation = useMutation({ mutationFn: send });
  const [values, setValues] = useState(defaults);
  const [submitted, setSubmitted] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const [refused, setRefused] = useState<{ [Name in keyof Values]?: Values[Name] }>({});
  const names = Object.keys(defaults) as (keyof Values & string)[];
  const idOf = (name: string) => (prefix ? `${prefix}-${name}` : name);

  const told = new Map<string, string>();
  if (mutation.error instanceof ProblemRefusal) {
    const { fields, code } = mutation.error.problem;
    for (const problem of fields) told.set(problem.pointer.replace(/^\/body\//, ''), fieldText(problem));
    const field = about?.[code];
    if (field !== undefined) told.set(field, errorText(mutation.error));
  }
  const faults: Faults<Values> = submitted ? check(values) : {};
  function errorOf(name: keyof Values & string): string | undefined {
    if (faults[name] !== undefined) return faults[name];
    return refused[name] === values[name] ? told.get(name) : undefined;
  }
  const errors = names.flatMap((name) => {
    const message = errorOf(name);
    return message === undefined ? [] : [{ fieldId: idOf(name), message }];
  });
  const placed = names.some((name) => told.has(name));
  const general = mutation.error && !placed ? [errorText(mutation.error)] : [];

  function set<Name extends keyof Values & string>(name: Name, value: Values[Name]) {
    setValues((before) => ({ ...before, [name]: value }));
  }

  return {
    values,
    set,
    errors,
    /** What fits no field. */
    general,
    /** What the last try threw. */
    error: mutation.error,
    /** The focus goes to the summary each time this grows. */
    refusals,
    failed: errors.length + general.length > 0,
    pending: mutation.isPending,
    /** What a text field takes. */
    text: (name: keyof Values & string) => ({
      id: idOf(name),
      name,
      value: String(values[name]),
      error: errorOf(name),
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
        set(name, event.currentTarget.value as Values[typeof name]),
    }),
    /** What a check box takes. */
    box: (name: keyof Values & string) => ({
      id: idOf(name),
      name,
      checked: values[name] === true,
      error: errorOf(name),
      onChange: (event: ChangeEvent<HTMLInputElement>) =>
        set(name, event.currentTarget.checked as Values[typeof name]),
    }),
    /** As it was at first. */
    clear() {
      setValues(defaults);
      setSubmitted(false);
      setRefused({});
      mutation.reset();
    },
    submit(event: FormEvent) {
      event.preventDefault();
      if (mutation.isPending) return;
      setSubmitted(true);
      mutation.reset();
      if (Object.values(check(values)).some((fault) => fault !== undefined)) {
        setRefusals((count) => count + 1);
        return;
      }
      mutation.mutate(values, {
        onSuccess: (answer) => onDone?.(answer, values),
        onError() {
          setRefused(values);
          setRefusals((count) => count + 1);
        },
      });
    },
  };
}

/** As much of it as the frame needs. */
export type ShortFormState = Pick<
  ReturnType<typeof useShortForm>,
  'errors' | 'general' | 'refusals' | 'pending' | 'submit'
>;
