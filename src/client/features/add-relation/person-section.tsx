import { useTranslation } from 'react-i18next';
import parts from '#client/forms/form-parts.module.css';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import type { AddRelationRequest } from './add-relation-request.ts';

type Props = { request: AddRelationRequest };

/** « Informations sur la personne autorisée »: who isn't a contact yet (003, step 4). */
export function PersonSection({ request: { form, errorOf } }: Props) {
  const { t } = useTranslation('add-relation');
  return (
    <Section title={t('person.title')}>
      <div className={layout.stack}>
        <div className={parts.names}>
          {(['firstName', 'lastName'] as const).map((name) => (
            <TextField
              key={name}
              id={name}
              label={t(`person.${name}`)}
              required
              autoComplete="off"
              maxLength={100}
              {...form.register(name)}
              error={errorOf(name)}
            />
          ))}
        </div>
        <TextField
          id="clientNumber"
          width="short"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          label={t('person.clientNumber')}
          description={t('person.clientNumberHint')}
          {...form.register('clientNumber')}
          error={errorOf('clientNumber')}
        />
      </div>
    </Section>
  );
}
