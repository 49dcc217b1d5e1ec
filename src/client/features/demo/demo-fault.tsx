import { useTranslation } from 'react-i18next';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { Notice } from '#client/ui/notice.tsx';
import { problemCodeSchema } from '#contract/problem.ts';

type Props = { error: Error | null };

/** Why an act of the panel failed; the mocks give the code of a refusal as the error's message. */
export function DemoFault({ error }: Props) {
  const { t } = useTranslation(['demo', 'common']);
  const { errorText, problemText } = useProblemText();
  if (!error) return null;
  const code = problemCodeSchema.safeParse(error.message);
  return (
    <Notice tone="error" toneLabel={t('common:error')} title={t('panel.failed')} live>
      {code.success ? problemText(code.data) : errorText(error)}
    </Notice>
  );
}
