import { useTranslation } from 'react-i18next';
import { StatusMark } from '#client/ui/status-mark.tsx';

type Props = { active: boolean };

/** « Vrai » or « Faux ». */
export function ActiveMark({ active }: Props) {
  const { t } = useTranslation('common');
  return <StatusMark tone={active ? 'positive' : 'neutral'}>{t(`active.${active}`)}</StatusMark>;
}
