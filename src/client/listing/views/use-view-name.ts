import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemRefusal } from '#client/http/problem-refusal.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';

/** A name field: refused when empty or by the service, and then until it is typed in again. */
export function useViewName(first: string) {
  const { t } = useTranslation('listing');
  const { errorText, fieldText } = useProblemText();
  const [name, setName] = useState(first);
  const [error, setError] = useState<string>();
  const [general, setGeneral] = useState<string>();
  return {
    name,
    error,
    general,
    type(typed: string) {
      setName(typed);
      setError(undefined);
    },
    /** Whether there is a name at all; tells when there isn't. */
    check(): boolean {
      const given = name.trim() !== '';
      setError(given ? undefined : t('views.missingName'));
      setGeneral(undefined);
      return given;
    },
    refuse(cause: unknown) {
      const fields = cause instanceof ProblemRefusal ? cause.problem.fields : [];
      const bad = fields.find(({ pointer }) => pointer === '/body/name');
      if (bad) setError(fieldText(bad));
      else setGeneral(errorText(cause));
    },
  };
}
