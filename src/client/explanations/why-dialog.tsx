import { useTranslation } from 'react-i18next';
import { Dialog } from '#client/ui/dialog.tsx';
import { AskedWhy } from './asked-why.tsx';
import type { AccessQuestion, Explained } from './explained.ts';
import { WhyPanel } from './why-panel.tsx';

type Props = {
  isOpen: boolean;
  /** What is known already, or what is to be asked. */
  about: Explained | AccessQuestion;
  onClose: () => void;
};

/** « Pourquoi ? » over the page. */
export function WhyDialog({ isOpen, about, onClose }: Props) {
  const { t } = useTranslation(['subjects', 'common']);
  return (
    <Dialog title={t('why')} isOpen={isOpen} onClose={onClose} closeLabel={t('common:close')} size="medium">
      {'access' in about ? <WhyPanel explained={about} /> : <AskedWhy question={about} />}
    </Dialog>
  );
}
