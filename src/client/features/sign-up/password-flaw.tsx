import { useTranslation } from 'react-i18next';
import { ProblemRefusal } from '#client/http/problem-refusal.ts';
import { Button } from '#client/ui/button.tsx';
import { Notice } from '#client/ui/notice.tsx';
import type { FieldProblem } from '#contract/problem.ts';

type Props = {
  error: Error | null;
  fieldText: (problem: FieldProblem) => string;
  onBack: () => void;
};

/** What the service says of the first step once it knows the name too: a password that holds it, an address it can't read. */
export function PasswordFlaw({ error, fieldText, onBack }: Props) {
  const { t } = useTranslation(['sign-up', 'common']);
  const problems = error instanceof ProblemRefusal ? error.problem.fields : [];
  const flaws = problems.filter(({ pointer }) => pointer === '/body/password' || pointer === '/body/email');
  if (flaws.length === 0) return null;
  return (
    <Notice
      tone="error"
      toneLabel={t('common:error')}
      title={t('firstStepWrong')}
      actions={
        <Button size="small" onClick={onBack}>
          {t('backToFirst')}
        </Button>
      }
      live
    >
      {flaws.map((flaw) => (
        <p key={flaw.pointer}>{fieldText(flaw)}</p>
      ))}
    </Notice>
  );
}
