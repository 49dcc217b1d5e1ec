import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { LinkingState } from '#domain/linking/linking-code.ts';

const TONES = {
  linked: 'positive',
  'never-sent': 'neutral',
  queued: 'info',
  sent: 'info',
  delivered: 'info',
  bounced: 'error',
  used: 'positive',
  expired: 'warning',
  voided: 'warning',
} as const satisfies Record<LinkingState, string>;

type Props = {
  state: LinkingState;
  /** Instead of the plain word: the word with its moment. */
  children?: ReactNode;
};

/** Where the linking credentials of a contact stand. */
export function LinkingMark({ state, children }: Props) {
  const { t } = useTranslation('contacts');
  return <StatusMark tone={TONES[state]}>{children || t(`linking.${state}`)}</StatusMark>;
}
