import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { FormLink } from '#client/requests/form-link.tsx';
import layout from '#client/ui/layout.module.css';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { Section } from '#client/ui/section.tsx';
import { GrantedRelations } from './granted-relations.tsx';
import { RelationChoice } from './relation-choice.tsx';
import type { RemoveRelationRequest } from './remove-relation-request.ts';
import { SCOPES } from './remove-relation-values.ts';
import type { Relation } from './standing-relations.ts';
import { SubjectChoice } from './subject-choice.tsx';

/** Clients' files from which on the assistant serves better than one hand-over after the other. */
const MANY_FILES = 3;

type Props = {
  request: RemoveRelationRequest;
  /** Those that aren't over; undefined until the contact is read. */
  relations: readonly Relation[] | undefined;
};

/** « Autorisation(s) à retirer »: all, some relations, or some subjects. */
export function ScopeSection({ request, relations }: Props) {
  const { t } = useTranslation('remove-relation');
  const { number } = useFormats();
  const { values, set, errorOf } = request;
  const { contactId, scope } = values;
  const files = new Set((relations ?? []).map(({ organisation }) => organisation.id)).size - 1;
  return (
    <Section title={t('scope.title')}>
      <div className={layout.stack}>
        <RadioGroup
          id="scope"
          name="scope"
          label={t('scope.label')}
          required
          options={SCOPES.map((one) => ({
            value: one,
            label: t(`scope.${one}`),
            description: t(`scope.${one}Hint`),
          }))}
          value={scope}
          onChange={({ currentTarget }) => {
            const chosen = SCOPES.find((one) => one === currentTarget.value);
            if (!chosen) return;
            set('scope', chosen);
            // Other files may be left alone now; what was given to somebody stays given.
            set(
              'handOvers',
              values.handOvers.filter((one) => one.contactId !== null),
            );
          }}
          error={errorOf('scope')}
        />
        {scope === 'all' && <p>{t('scope.allNote')}</p>}
        {scope !== '' && contactId === null && <p>{t('scope.chooseContact')}</p>}
        {scope === 'all' && relations && <GrantedRelations relations={relations} />}
        {scope === 'relations' && relations && <RelationChoice request={request} relations={relations} />}
        {scope === 'authorizations' && contactId !== null && (
          <SubjectChoice key={contactId} request={request} contactId={contactId} />
        )}
        {scope === 'all' && contactId !== null && files >= MANY_FILES && (
          <p>
            {t('departure.text', { count: files, n: number(files) })}{' '}
            <FormLink form="departure" contact={contactId}>
              {t('departure.link')}
            </FormLink>
          </p>
        )}
      </div>
    </Section>
  );
}
