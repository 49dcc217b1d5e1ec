import BookmarkIcon from 'lucide-react/icons/bookmark';
import EllipsisIcon from 'lucide-react/icons/ellipsis';
import TrashIcon from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import layout from '#client/ui/layout.module.css';
import { Menu } from '#client/ui/menu.tsx';
import type { MenuEntry } from '#client/ui/menu-entry.ts';
import { SampleContact } from './sample-contact.tsx';

/** Menus, a window, a confirmation, a side sheet. */
export function OverlayExamples() {
  const { t } = useTranslation('showcase');
  const [open, setOpen] = useState<'dialog' | 'alert' | 'sheet' | null>(null);
  const close = () => setOpen(null);
  const entries: MenuEntry[] = [
    {
      id: 'mine',
      heading: t('menus.mine'),
      items: [
        { id: 'all', label: t('menus.all'), current: true },
        { id: 'unlinked', label: t('menus.unlinked'), description: t('menus.unlinkedHint') },
      ],
    },
    { id: 'line', separator: true },
    { id: 'save', label: t('menus.save'), icon: BookmarkIcon },
    { id: 'download', label: t('menus.download'), href: '#menus' },
    { id: 'delete', label: t('menus.delete'), icon: TrashIcon, danger: true },
    { id: 'off', label: t('menus.delete'), icon: TrashIcon, disabled: true },
  ];
  const answers = (
    <>
      <Button onClick={close}>{t('menus.keep')}</Button>
      <Button variant="danger" onClick={close}>
        {t('menus.remove')}
      </Button>
    </>
  );
  const common = { closeLabel: t('menus.close'), onClose: close };
  return (
    <div className={layout.cluster}>
      <Menu label={t('menus.views')} items={entries} placement="bottom start" />
      <Menu label={t('menus.views')} items={entries} variant="secondary" size="small" icon={BookmarkIcon} />
      <Menu label={t('menus.more')} items={entries} icon={EllipsisIcon} iconOnly />
      <Button onClick={() => setOpen('dialog')}>{t('menus.open')}</Button>
      <Button onClick={() => setOpen('alert')}>{t('menus.openAlert')}</Button>
      <Button onClick={() => setOpen('sheet')}>{t('menus.openSheet')}</Button>
      <Dialog {...common} isOpen={open === 'dialog'} title={t('menus.title')} actions={answers}>
        {t('menus.body')}
      </Dialog>
      <Dialog
        {...common}
        isOpen={open === 'alert'}
        title={t('menus.title')}
        actions={answers}
        role="alertdialog"
        size="small"
        dismissable={false}
      >
        {t('menus.body')}
      </Dialog>
      <Dialog {...common} isOpen={open === 'sheet'} title={t('menus.sheet')} placement="end">
        <SampleContact />
      </Dialog>
    </div>
  );
}
