import { useTranslation } from 'react-i18next';
import { Checkbox } from '#client/ui/checkbox.tsx';
import frame from '#client/ui/field-frame.module.css';
import styles from './modify-contact.module.css';
import type { ModifyContactRequest } from './modify-contact-request.ts';
import { PARTS } from './modify-contact-values.ts';

type Props = { request: ModifyContactRequest };

/** « Que désirez-vous modifier? » */
export function PartsField({ request: { form, errorOf } }: Props) {
  const { t } = useTranslation('modify-contact');
  const error = errorOf('coordinates');
  return (
    <fieldset className={styles.group} aria-describedby={error ? 'parts-hint parts-error' : 'parts-hint'}>
      <legend className={styles.legend}>{t('parts.label')}</legend>
      <p id="parts-hint" className={frame.description}>
        {t('parts.hint')}
      </p>
      {PARTS.map((part) => (
        <Checkbox key={part} id={part} label={t(`parts.${part}`)} {...form.register(part)} />
      ))}
      {error && (
        <p id="parts-error" className={frame.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
