import { useTranslation } from 'react-i18next';
import parts from '#client/forms/form-parts.module.css';
import { Section } from '#client/ui/section.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import type { ModifyContactRequest } from './modify-contact-request.ts';
import type { Shown } from './person-changes.ts';
import { useCurrentText } from './use-current-text.ts';

type Props = { request: ModifyContactRequest; shown: Shown | undefined };

/** « Informations personnelles » */
export function PersonalSection({ request: { form, errorOf }, shown }: Props) {
  const { t } = useTranslation('modify-contact');
  const { currentText } = useCurrentText();
  return (
    <Section title={t('parts.personal')} description={t('empty')}>
      <div className={parts.pair}>
        {(['firstName', 'lastName'] as const).map((name) => (
          <TextField
            key={name}
            id={name}
            label={t(`personal.${name}`)}
            description={currentText(shown?.[name])}
            autoComplete="off"
            maxLength={100}
            {...form.register(name)}
            error={errorOf(name)}
          />
        ))}
      </div>
    </Section>
  );
}
