import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { Button } from '#client/ui/button.tsx';
import { Notice } from '#client/ui/notice.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { SavedViewAnswer } from '#contract/saved-views/saved-view.schema.ts';
import type { ViewedList } from '#domain/saved-view/saved-view.ts';
import { DeleteView } from './delete-view.tsx';
import { RenameView } from './rename-view.tsx';
import { type ViewChanges, viewMutations } from './view-mutations.ts';
import styles from './views.module.css';

type Props = {
  view: SavedViewAnswer;
  list: ViewedList;
  profileId: string;
  /** Of the view shown, to put in the place of the one kept. */
  address: string;
};

/** One saved view, with what can be done to it. */
export function ManagedView({ view, list, profileId, address }: Props) {
  const { t } = useTranslation(['listing', 'common']);
  const { errorText } = useProblemText();
  const announce = useAnnounce();
  const [part, setPart] = useState<'rename' | 'delete'>();
  const update = useMutation(viewMutations(profileId, list).update);
  const { name, shared } = view;
  const acts = useRef<HTMLDivElement>(null);
  function done() {
    acts.current?.querySelector('button')?.focus();
    setPart(undefined);
  }

  function change(changes: ViewChanges) {
    update.mutate({ view, changes }, { onSuccess: () => announce(t('views.saved', { name })) });
  }

  const offered = [
    view.abilities.includes('update') && {
      label: t('views.rename'),
      aria: t('views.renameOf', { name }),
      act: () => setPart('rename'),
    },
    view.abilities.includes('update') &&
      view.address !== address && {
        label: t('views.replace'),
        aria: t('views.replaceOf', { name }),
        act: () => change({ address }),
      },
    view.abilities.includes('update') && {
      label: shared ? t('views.unshare') : t('views.shareShort'),
      aria: shared ? t('views.unshareOf', { name }) : t('views.shareOf', { name }),
      act: () => change({ shared: !shared }),
    },
    view.abilities.includes('delete') && {
      label: t('views.delete'),
      aria: t('views.deleteOf', { name }),
      act: () => setPart('delete'),
    },
  ].filter((act) => act !== false);

  return (
    <div className={styles.view}>
      <div className={styles.name}>
        {name}
        {shared && <span className={styles.mark}>{t('views.sharedMark')}</span>}
      </div>
      <div ref={acts} className={styles.acts}>
        {offered.map(({ label, aria, act }) => (
          <Button
            key={aria}
            variant="tertiary"
            size="small"
            aria-label={aria}
            pending={update.isPending}
            onClick={act}
          >
            {label}
          </Button>
        ))}
      </div>
      {part === 'rename' && <RenameView view={view} list={list} profileId={profileId} onDone={done} />}
      {part === 'delete' && <DeleteView view={view} list={list} profileId={profileId} onDone={done} />}
      {update.isError && (
        <Notice tone="error" toneLabel={t('common:error')} live>
          {errorText(update.error)}
        </Notice>
      )}
    </div>
  );
}
