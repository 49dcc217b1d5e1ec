import { useTranslation } from 'react-i18next';
import { Select } from '#client/ui/select.tsx';
import { SET_ASIDE } from '#domain/reconciliation/settle-services.ts';

type Props = {
  label: string;
  candidates: readonly { readonly id: string; readonly text: string }[];
  /** An id, or « laisser de côté »; empty: not told yet. */
  value: string;
  onSettle: (value: string) => void;
};

/** Whom or what the words of a list mean, among those near to them. */
export function DoubtChoice({ label, candidates, value, onSettle }: Props) {
  const { t } = useTranslation('reconciliation');
  return (
    <Select
      compact
      labelHidden
      label={label}
      value={value}
      options={[
        { value: '', label: t('doubt.choose') },
        ...candidates.map(({ id, text }) => ({ value: id, label: text })),
        { value: SET_ASIDE, label: t('doubt.aside') },
      ]}
      onChange={({ currentTarget }) => onSettle(currentTarget.value)}
    />
  );
}
