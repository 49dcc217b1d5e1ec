import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import toolbar from '#client/listing/list-toolbar.module.css';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';
import type { ShownMatrix } from './shown-matrix.ts';

type Props = { shown: ShownMatrix | undefined; failed: boolean };

/** « 12 contacts × 40 dossiers », said aloud whenever it changes; the region stands before it speaks. */
export function MatrixStatus({ shown, failed }: Props) {
  const { t } = useTranslation(['matrix', 'common']);
  const { number } = useFormats();
  const counted = (count: number) => ({ count, shown: number(count) });
  return (
    <p className={toolbar.count} role="status">
      {shown &&
        t('count.both', {
          contacts: t('count.contacts', counted(shown.contacts.length)),
          files: t('count.files', counted(shown.files.length)),
        })}
      {!shown && (failed ? <VisuallyHidden>{t('failed')}</VisuallyHidden> : t('common:loading'))}
    </p>
  );
}
