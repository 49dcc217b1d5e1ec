import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { Button } from '#client/ui/button.tsx';
import { Notice } from '#client/ui/notice.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { SavedViewAnswer } from '#contract/saved-views/saved-view.schema.ts';
import type { ViewedList } from '#domain/saved-view/saved-view.ts';
import { viewMutations } from './view-mutations.ts';

type Props = { view: SavedViewAnswer; list: ViewedList; profileId: string; onDone: () => void };

/** Asks once more before a view goes; the focus starts on the way out. */
export function DeleteView({ view, list, profileId, onDone }: Props) {
  const { t } = useTranslation(['listing', 'common']);
  const { errorText } = useProblemText();
  const announce = useAnnounce();
  const remove = useMutation(viewMutations(profileId, list).remove);
  const { name } = view;
  const out = useRef<HTMLButtonElement>(null);
  useEffect(() => out.current?.focus(), []);
  return (
    <Notice
      tone="warning"
      toneLabel={t('common:warning')}
      actions={
        <>
          <Button ref={out} size="small" onClick={onDone}>
            {t('common:cancel')}
          </Button>
          <Button
            variant="danger"
            size="small"
            pending={remove.isPending}
            aria-label={t('views.deleteOf', { name })}
            onClick={() =>
              remove.mutate(view, {
                onSuccess() {
                  // The view goes from the window, and the focus stays in it.
                  out.current?.closest<HTMLElement>('[role="dialog"]')?.focus();
                  announce(t('views.deleted', { name }), { shown: true });
                },
              })
            }
          >
            {t('views.delete')}
          </Button>
        </>
      }
    >
      {view.shared ? t('views.confirm', { name }) : t('views.confirmOwn', { name })}
      {remove.isError && <p>{errorText(remove.error)}</p>}
    </Notice>
  );
}
