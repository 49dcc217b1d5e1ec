import { useQuery } from '@tanstack/react-query';
import BookmarkIcon from 'lucide-react/icons/bookmark';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { List } from '#client/listing/use-list.ts';
import { Menu } from '#client/ui/menu.tsx';
import type { MenuEntry } from '#client/ui/menu-entry.ts';
import type { SavedViewAnswer } from '#contract/saved-views/saved-view.schema.ts';
import type { ViewedList } from '#domain/saved-view/saved-view.ts';
import { viewQueries } from './view-queries.ts';

const SaveDialog = lazy(() =>
  import('./save-view-dialog.tsx').then((file) => ({ default: file.SaveViewDialog })),
);
const ManageDialog = lazy(() =>
  import('./manage-views-dialog.tsx').then((file) => ({ default: file.ManageViewsDialog })),
);

type Props = { name: ViewedList; profileId: string; list: List };

/** « Vues »: one's own, those shared in the organisation, and the ways to save and change them. */
export function ViewsMenu({ name, profileId, list }: Props) {
  const { t } = useTranslation('listing');
  const [dialog, setDialog] = useState<'save' | 'manage'>();
  const { data, isError } = useQuery(viewQueries.of(profileId, name));
  const views = data?.views ?? [];

  function group(id: string, heading: string, members: readonly SavedViewAnswer[]): MenuEntry[] {
    if (members.length === 0) return [];
    const items = members.map((view) => ({
      id: view.id,
      label: view.name,
      current: view.address === list.address,
      onAction: () => list.open(view.address),
    }));
    return [{ id, heading, items }];
  }

  const items: MenuEntry[] = [
    ...group(
      'own',
      t('views.own'),
      views.filter(({ own }) => own),
    ),
    ...group(
      'shared',
      t('views.shared'),
      views.filter(({ own }) => !own),
    ),
    ...(isError ? [{ id: 'failed', label: t('views.failed'), disabled: true }] : []),
    ...(views.length > 0 || isError ? [{ id: 'line', separator: true as const }] : []),
    { id: 'save', label: t('views.save'), onAction: () => setDialog('save') },
    { id: 'manage', label: t('views.manage'), disabled: !data, onAction: () => setDialog('manage') },
  ];
  const part = { name, profileId, views, address: list.address, onClose: () => setDialog(undefined) };
  return (
    <>
      <Menu label={t('views.label')} icon={BookmarkIcon} size="small" items={items} />
      <Suspense fallback={null}>
        {dialog === 'save' && <SaveDialog {...part} />}
        {dialog === 'manage' && <ManageDialog {...part} />}
      </Suspense>
    </>
  );
}
