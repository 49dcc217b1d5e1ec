import DownloadIcon from 'lucide-react/icons/download';
import { type ComponentProps, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListPage } from '#client/listing/list-page.ts';
import { Button } from '#client/ui/button.tsx';
import type { ExportDialog } from './export-dialog.tsx';

const loadDialog = () => import('./export-dialog.tsx');
const Dialog = lazy(() => loadDialog().then((file) => ({ default: file.ExportDialog })));

type DialogProps = ComponentProps<typeof ExportDialog>;

type Props = Pick<DialogProps, 'operation' | 'profileId' | 'columns' | 'scope'> & {
  given: Omit<DialogProps['given'], 'total'> & { total: ListPage<unknown>['total'] | undefined };
  variant: 'tertiary' | 'inverse';
};

/** « Exporter »; what it opens is loaded when somebody comes near. */
export function ExportButton({ variant, given, ...dialog }: Props) {
  const { t } = useTranslation('listing');
  const [open, setOpen] = useState(false);
  const { total } = given;
  return (
    <>
      <Button
        variant={variant}
        size="small"
        icon={DownloadIcon}
        aria-haspopup="dialog"
        onPointerEnter={() => void loadDialog()}
        onFocus={() => void loadDialog()}
        onClick={() => setOpen(true)}
      >
        {dialog.scope === 'selection' ? t('export.selection') : t('export.action')}
      </Button>
      {open && total && (
        <Suspense fallback={null}>
          <Dialog {...dialog} given={{ ...given, total }} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
