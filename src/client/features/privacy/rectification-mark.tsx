import { useTranslation } from 'react-i18next';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { RectificationAnswered } from '#contract/privacy/rectification.schema.ts';

type Props = { state: RectificationAnswered['state'] };

const TONES = { open: 'info', accepted: 'positive', refused: 'error' } as const;

/** Where a request for rectification stands. */
export function RectificationMark({ state }: Props) {
  const { t } = useTranslation('privacy');
  return <StatusMark tone={TONES[state]}>{t(`rectification.state.${state}`)}</StatusMark>;
}
