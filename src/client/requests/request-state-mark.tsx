import { useTranslation } from 'react-i18next';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { RequestState } from '#domain/request/request.ts';

const TONES = {
  submitted: 'info',
  'in-review': 'info',
  applied: 'positive',
  'partly-applied': 'warning',
  refused: 'error',
  cancelled: 'neutral',
} as const satisfies Record<RequestState, string>;

type Props = { state: RequestState };

/** Where a request stands (domain, section 9, decision 11). */
export function RequestStateMark({ state }: Props) {
  const { t } = useTranslation('demands');
  return <StatusMark tone={TONES[state]}>{t(`state.${state}`)}</StatusMark>;
}
