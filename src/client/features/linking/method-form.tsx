import { useTranslation } from 'react-i18next';
import sections from '#client/ui/sections-page.module.css';
import { CredentialsForm } from './credentials-form.tsx';
import type { MethodFormProps } from './method-form-props.ts';
import type { MethodSlug } from './method-slugs.ts';
import { OldCredentialsForm } from './old-credentials-form.tsx';
import { QuestionsForm } from './questions-form.tsx';

type Props = MethodFormProps & { slug: MethodSlug; identifier: string | undefined };

/** What a method asks for, then « Lier ». */
export function MethodForm({ slug, identifier, ...props }: Props) {
  const { t } = useTranslation('linking');
  return (
    <section className={sections.panel} aria-labelledby="method">
      <h2 id="method">{t(`method.${slug}.title`)}</h2>
      {slug === 'anciens-acces' && <OldCredentialsForm {...props} />}
      {slug === 'questions' && <QuestionsForm {...props} />}
      {slug === 'coordonnees' && <CredentialsForm {...props} identifier={identifier} />}
    </section>
  );
}
