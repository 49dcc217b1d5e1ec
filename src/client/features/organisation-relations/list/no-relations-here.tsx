import BuildingIcon from 'lucide-react/icons/building-2';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#client/ui/empty-state.tsx';
import type { SessionProfile } from '#contract/session/session.schema.ts';

type Props = { organisation: SessionProfile['organisation'] };

/** The guides give this list to firms, establishments and employers (002 and 003, step 3). */
export function NoRelationsHere({ organisation }: Props) {
  const { t } = useTranslation('organisation-relations');
  return (
    <EmptyState icon={BuildingIcon} title={t('notHere.title')}>
      {t('notHere.text', { organisation: organisation.name })}
    </EmptyState>
  );
}
