import CircleAlertIcon from 'lucide-react/icons/circle-alert';
import { useTranslation } from 'react-i18next';
import { traceIdOf } from '#client/i18n/problem-text.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { Button } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { KeepFocus } from './keep-focus.tsx';

type Props = {
  title: string;
  error: unknown;
  /** A further try is under way. */
  retrying: boolean;
  onRetry: () => void;
};

/** Where rows would stand: why they couldn't be read, the number that support asks for, and another try. */
export function ListFailure({ title, error, retrying, onRetry }: Props) {
  const { t } = useTranslation(['listing', 'common']);
  const { errorText } = useProblemText();
  const traceId = traceIdOf(error);
  return (
    <KeepFocus>
      <EmptyState
        icon={CircleAlertIcon}
        title={title}
        actions={
          <Button variant="primary" pending={retrying} onClick={onRetry}>
            {t('common:retry')}
          </Button>
        }
      >
        <p>{errorText(error)}</p>
        {traceId && <p>{t('failed.trace', { traceId })}</p>}
      </EmptyState>
    </KeepFocus>
  );
}
