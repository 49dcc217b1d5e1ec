import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { SavedViewAnswer } from '#contract/saved-views/saved-view.schema.ts';
import { MAX_VIEW_NAME, type ViewedList } from '#domain/saved-view/saved-view.ts';
import { useViewName } from './use-view-name.ts';
import { viewMutations } from './view-mutations.ts';
import styles from './views.module.css';

type Props = { view: SavedViewAnswer; list: ViewedList; profileId: string; onDone: () => void };

/** The new name of a view; the focus starts in it. */
export function RenameView({ view, list, profileId, onDone }: Props) {
  const { t } = useTranslation(['listing', 'common']);
  const announce = useAnnounce();
  const id = useId();
  const update = useMutation(viewMutations(profileId, list).update);
  const field = useViewName(view.name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (update.isPending || !field.check()) return;
    const name = field.name.trim();
    update.mutate(
      { view, changes: { name } },
      {
        onSuccess() {
          announce(t('views.saved', { name }));
          onDone();
        },
        onError: field.refuse,
      },
    );
  }

  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <TextField
        ref={input}
        id={id}
        label={t('views.name')}
        required
        maxLength={MAX_VIEW_NAME}
        autoComplete="off"
        error={field.error ?? field.general}
        value={field.name}
        onChange={({ currentTarget }) => field.type(currentTarget.value)}
      />
      <Button type="submit" variant="primary" pending={update.isPending}>
        {t('views.submit')}
      </Button>
      <Button onClick={onDone}>{t('common:cancel')}</Button>
    </form>
  );
}
