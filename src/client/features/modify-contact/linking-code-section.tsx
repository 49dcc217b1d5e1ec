import { useTranslation } from 'react-i18next';
import { Checkbox } from '#client/ui/checkbox.tsx';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import type { ModifyContactRequest } from './modify-contact-request.ts';

type Props = {
  request: ModifyContactRequest;
  shown: ContactSheet | undefined;
  onTick: (on: boolean) => void;
};

/** « Émettre un nouveau code de liaison » (002, step 6; 003, step 6). */
export function LinkingCodeSection({ request: { values, errorOf }, shown, onTick }: Props) {
  const { t } = useTranslation('modify-contact');
  const given = values.coordinates && values.email.trim() !== '';
  const why = whyNot(shown, given);
  return (
    <Section title={t('code.title')}>
      <div className={layout.stack}>
        <Checkbox
          id="issueCode"
          label={t('code.label')}
          description={t(why ? `code.${why}` : 'code.hint')}
          checked={values.issueCode && why !== 'linked'}
          disabled={why !== undefined && !values.issueCode}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
          error={errorOf('issueCode')}
        />
        {values.issueCode && !why && <p>{t('code.spam')}</p>}
      </div>
    </Section>
  );
}

/** Why no code can be sent to the contact. */
function whyNot(contact: ContactSheet | undefined, given: boolean) {
  if (!contact) return undefined;
  if (contact.linked) return 'linked';
  if (!contact.active) return 'inactive';
  return contact.email === null && !given ? 'noEmail' : undefined;
}
