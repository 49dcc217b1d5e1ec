import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Checkbox } from '#client/ui/checkbox.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorSummary } from '#client/ui/error-summary.tsx';
import layout from '#client/ui/layout.module.css';
import { RequiredHint } from '#client/ui/required-hint.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import { MAX_VIEW_NAME } from '#domain/saved-view/saved-view.ts';
import { useViewName } from './use-view-name.ts';
import type { ViewDialogProps } from './view-dialog-props.ts';
import { viewMutations } from './view-mutations.ts';

/** « Enregistrer cette vue »: a name, and whether others see it. A name one has already offers to replace that view. */
export function SaveViewDialog({ name: list, profileId, views, address, onClose }: ViewDialogProps) {
  const { t } = useTranslation(['listing', 'common']);
  const announce = useAnnounce();
  const form = useId();
  const mutations = viewMutations(profileId, list);
  const create = useMutation(mutations.create);
  const update = useMutation(mutations.update);
  const field = useViewName('');
  const [shared, setShared] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const name = field.name.trim();
  const same = views.find((view) => view.own && view.name === name);
  const pending = create.isPending || update.isPending;

  const outcome = {
    onSuccess() {
      announce(t('views.saved', { name }), { shown: true });
      onClose();
    },
    onError(cause: unknown) {
      field.refuse(cause);
      setRefusals((count) => count + 1);
    },
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    if (field.check()) create.mutate({ name, address, shared }, outcome);
    else setRefusals((count) => count + 1);
  }

  return (
    <Dialog
      isOpen
      size="small"
      title={t('views.saveTitle')}
      onClose={onClose}
      closeLabel={t('common:close')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          {same && (
            <Button
              pending={update.isPending}
              aria-label={t('views.replaceOf', { name })}
              onClick={() => update.mutate({ view: same, changes: { address, shared } }, outcome)}
            >
              {t('views.replace')}
            </Button>
          )}
          <Button type="submit" form={form} variant="primary" pending={create.isPending}>
            {t('views.submit')}
          </Button>
        </>
      }
    >
      <form id={form} className={layout.fields} noValidate onSubmit={submit}>
        <ErrorSummary
          title={t('views.summary')}
          headingLevel={3}
          errors={field.error === undefined ? [] : [{ fieldId: 'view-name', message: field.error }]}
          general={field.general === undefined ? [] : [field.general]}
          focusKey={refusals}
        />
        <p>{t('views.saveText')}</p>
        <RequiredHint>{t('common:required')}</RequiredHint>
        <TextField
          id="view-name"
          name="name"
          label={t('views.name')}
          required
          maxLength={MAX_VIEW_NAME}
          autoComplete="off"
          error={field.error}
          value={field.name}
          onChange={({ currentTarget }) => field.type(currentTarget.value)}
        />
        <Checkbox
          name="shared"
          label={t('views.share')}
          description={t('views.shareHint')}
          checked={shared}
          onChange={({ currentTarget }) => setShared(currentTarget.checked)}
        />
      </form>
    </Dialog>
  );
}
