import { useTranslation } from 'react-i18next';
import layout from '#client/ui/layout.module.css';
import { PasswordField } from '#client/ui/password-field.tsx';
import { RequiredHint } from '#client/ui/required-hint.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { ListFieldExamples } from './list-field-examples.tsx';
import styles from './showcase.module.css';

/** Text fields: hint, required, error, locked, disabled; then the lists. */
export function FieldExamples() {
  const { t } = useTranslation('showcase');
  return (
    <>
      <RequiredHint>{t('fields.required')}</RequiredHint>
      <div className={styles.columns}>
        <div className={layout.fields}>
          <TextField
            id="showcase-name"
            label={t('fields.name')}
            description={t('fields.nameHint')}
            defaultValue={t('fields.nameValue')}
            required
          />
          <TextField
            id="showcase-email"
            label={t('fields.email')}
            description={t('fields.emailHint')}
            error={t('fields.emailError')}
            defaultValue={t('fields.emailValue')}
            type="email"
            required
          />
          <PasswordField
            label={t('fields.password')}
            showLabel={t('fields.showPassword')}
            hideLabel={t('fields.hidePassword')}
            autoComplete="off"
            defaultValue="Sapinière-47"
            required
          />
          <TextField
            label={t('fields.date')}
            description={t('fields.dateHint')}
            defaultValue="2026-11-22"
            width="short"
          />
          <TextField
            label={t('fields.locked')}
            description={t('fields.lockedHint')}
            value="1143820196"
            width="medium"
            readOnly
          />
          <TextField label={t('fields.disabled')} defaultValue={t('fields.nameValue')} disabled />
        </div>
        <ListFieldExamples />
      </div>
    </>
  );
}
