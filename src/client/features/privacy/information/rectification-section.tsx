import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { Section } from '#client/ui/section.tsx';
import { Select } from '#client/ui/select.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { Information } from '#contract/privacy/information.schema.ts';
import { requestRectification } from '#contract/privacy/privacy.operations.ts';
import { RECTIFIED, type Rectified } from '#domain/privacy/rectification.ts';
import { AskedRectification } from './asked-rectification.tsx';
import styles from './information.module.css';
import { informationQuery } from './information-query.ts';

type Props = {
  asked: Information['rectifications'];
  onFailedChange: (failed: boolean) => void;
};

/** « Demande de rectification »: what is wrong, in one's own words; those already made stay listed. */
export function RectificationSection({ asked, onFailedChange }: Props) {
  const { t } = useTranslation('privacy');
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const form = useShortForm({
    prefix: 'rectification',
    defaults: { what: 'account', text: '' },
    check: ({ text }) => ({ text: text.trim() === '' ? t('rectification.missing') : undefined }),
    send: ({ what, text }) =>
      callOperation(requestRectification, { body: { what: what as Rectified, text: text.trim() } }),
    onDone() {
      announce(t('rectification.done'), { shown: true });
      form.clear();
      return queryClient.invalidateQueries({ queryKey: informationQuery.queryKey });
    },
  });
  useEffect(() => onFailedChange(form.failed), [form.failed, onFailedChange]);
  return (
    <Section title={t('rectification.title')} description={t('rectification.lead')}>
      <ShortForm form={form} summary={t('rectification.notDone')} submit={t('rectification.submit')}>
        <Select
          {...form.text('what')}
          label={t('rectification.what')}
          options={RECTIFIED.map((value) => ({ value, label: t(`rectification.of.${value}`) }))}
        />
        <TextArea
          {...form.text('text')}
          label={t('rectification.text')}
          description={t('rectification.hint')}
          maxLength={4000}
          required
        />
      </ShortForm>
      {asked.length > 0 && (
        <>
          <h3>{t('rectification.asked')}</h3>
          <ol className={styles.asked}>
            {asked.map((one) => (
              <li key={one.id}>
                <AskedRectification asked={one} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}
