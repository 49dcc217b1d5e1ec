import { useTranslation } from 'react-i18next';
import { ContactPicker } from '#client/forms/contact-picker.tsx';
import { Card } from '#client/ui/card.tsx';
import { Checkbox } from '#client/ui/checkbox.tsx';
import { DescriptionList } from '#client/ui/description-list.tsx';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import type { AddRelationRequest } from './add-relation-request.ts';

type Props = { request: AddRelationRequest; contact: ContactSheet | undefined };

/** « Rechercher un contact »: « Contact dans ce profil », or « Le contact n'existe pas » (002, steps 4 and 7). */
export function ContactSection({ request, contact }: Props) {
  const { t } = useTranslation(['add-relation', 'common']);
  const { values, set, errorOf } = request;
  return (
    <Section title={t('contact.title')}>
      <div className={layout.stack}>
        {!values.isNew && (
          <ContactPicker
            id="contactId"
            required
            value={values.contactId}
            onChange={(id) => set('contactId', id)}
            error={errorOf('contactId')}
          />
        )}
        <Checkbox
          id="isNew"
          label={t('contact.isNew')}
          description={t('contact.isNewHint')}
          checked={values.isNew}
          onChange={({ currentTarget }) => {
            const isNew = currentTarget.checked;
            set('isNew', isNew);
            if (isNew && values.target !== 'own' && values.target !== '') set('target', 'own');
          }}
        />
        {contact && (
          <Card title={t('person.title')} headingLevel={3} raised>
            <DescriptionList
              items={[
                { key: 'name', term: t('person.firstName'), detail: contact.firstName },
                { key: 'last', term: t('person.lastName'), detail: contact.lastName },
                {
                  key: 'functions',
                  term: t('contact.functions'),
                  detail:
                    contact.functions.map((kind) => t(`common:function.${kind}`)).join(', ') ||
                    t('common:noFunction'),
                },
                {
                  key: 'linked',
                  term: t('contact.linked'),
                  detail: t(contact.linked ? 'contact.isLinked' : 'contact.notLinked'),
                },
              ]}
            />
          </Card>
        )}
      </div>
    </Section>
  );
}
