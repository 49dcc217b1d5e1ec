import { useTranslation } from 'react-i18next';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { LineState } from '#domain/request/request.ts';

const TONES = {
  pending: 'info',
  waiting: 'info',
  applied: 'positive',
  unchanged: 'neutral',
  refused: 'error',
  cancelled: 'neutral',
} as const satisfies Record<LineState, string>;

type Props = { state: LineState };

/** What became of one line. */
export function LineStateMark({ state }: Props) {
  const { t } = useTranslation('demands');
  return <StatusMark tone={TONES[state]}>{t(`line.${state}`)}</StatusMark>;
}
