import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { sessionQueries } from '#client/session/session-queries.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { Section } from '#client/ui/section.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import { updateAccount } from '#contract/accounts/account.operations.ts';
import { type OwnAccount, personNameSchema } from '#contract/accounts/account.schema.ts';
import { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';
import styles from './account.module.css';
import { ACCOUNT_KEY, accountQueries } from './account-queries.ts';

type Props = { account: OwnAccount; onFailedChange: (failed: boolean) => void };

/** The name and the language in which the account is written to. */
export function PersonSection({ account, onFailedChange }: Props) {
  const { t } = useTranslation(['account', 'common']);
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const { firstName, lastName } = account;
  const language: string = account.language;

  function faultOf(name: string, missing: string) {
    if (name.trim() === '') return missing;
    return personNameSchema.safeParse(name.trim()).success ? undefined : t('person.wrongName');
  }

  const form = useShortForm({
    defaults: { firstName, lastName, language },
    check: (values) => ({
      firstName: faultOf(values.firstName, t('person.missing.firstName')),
      lastName: faultOf(values.lastName, t('person.missing.lastName')),
    }),
    send: (values) =>
      callOperation(updateAccount, {
        ifMatch: account.version,
        body: {
          firstName: values.firstName.trim(),
          lastName: values.lastName.trim(),
          language: values.language === 'en' ? 'en' : 'fr',
        },
      }),
    async onDone(next) {
      announce(t('person.saved'), { shown: true });
      queryClient.setQueryData(accountQueries.own.queryKey, next);
      await queryClient.invalidateQueries({ queryKey: sessionQueries.current().queryKey });
      await queryClient.invalidateQueries({ queryKey: ACCOUNT_KEY });
    },
  });
  useEffect(() => onFailedChange(form.failed), [form.failed, onFailedChange]);

  return (
    <Section title={t('person.title')}>
      <ShortForm form={form} summary={t('notSaved')} submit={t('save')}>
        <div className={styles.names}>
          <TextField
            {...form.text('firstName')}
            label={t('person.firstName')}
            autoComplete="given-name"
            maxLength={80}
            required
          />
          <TextField
            {...form.text('lastName')}
            label={t('person.lastName')}
            autoComplete="family-name"
            maxLength={80}
            required
          />
        </div>
        <RadioGroup
          name="language"
          label={t('person.language')}
          description={t('person.languageHint')}
          layout="plain"
          value={form.values.language}
          onChange={(event) => form.set('language', event.currentTarget.value)}
          options={CONTACT_LANGUAGES.map((value) => ({ value, label: t(`common:language.${value}`) }))}
        />
      </ShortForm>
    </Section>
  );
}
