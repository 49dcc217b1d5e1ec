import { useTranslation } from 'react-i18next';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { SheetHeading } from '#client/sheets/sheet-heading.tsx';
import layout from '#client/ui/layout.module.css';

type Props = {
  error: unknown;
  retrying: boolean;
  onRetry: () => void;
};

/** The sheet couldn't be read: why, and another try. */
export function ContactSheetFailed({ error, retrying, onRetry }: Props) {
  const { t } = useTranslation('contacts');
  const title = t('sheet.loading');
  usePageTitle(title);
  return (
    <div className={layout.stackLarge}>
      <SheetHeading list="contacts" title={title} />
      <div role="alert">
        <ListFailure title={t('sheet.failed')} error={error} retrying={retrying} onRetry={onRetry} />
      </div>
    </div>
  );
}
