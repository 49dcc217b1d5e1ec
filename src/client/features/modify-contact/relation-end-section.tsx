import { useTranslation } from 'react-i18next';
import { EndDayField } from '#client/forms/end-day-field.tsx';
import { useToday } from '#client/forms/use-today.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { ComboBox } from '#client/ui/combo-box.tsx';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import type { ModifyContactRequest } from './modify-contact-request.ts';
import { useCurrentText } from './use-current-text.ts';

const byName = new Intl.Collator('fr').compare;

type Props = { request: ModifyContactRequest; contact: ContactSheet | undefined };

/** « Date de fin d'une relation »: which one, and its new last day. */
export function RelationEndSection({ request: { form, values, set, errorOf }, contact }: Props) {
  const { t } = useTranslation(['modify-contact', 'common']);
  const { organisation } = useCurrentProfile();
  const { endDay } = useFormats();
  const { currentText } = useCurrentText();
  const today = useToday();
  const endText = (endOn: string) => endDay(endOn) ?? t('common:noEndDate');
  const standing = (contact?.relations ?? []).filter(
    ({ startOn, endOn }) => endOn >= today && endOn >= startOn,
  );
  const own = standing.filter((one) => one.organisation.id === organisation.id);
  const clients = standing
    .filter((one) => one.organisation.id !== organisation.id)
    .toSorted((left, right) => byName(left.organisation.name, right.organisation.name));
  const chosen = standing.find(({ id }) => id === values.relationId);
  return (
    <Section title={t('parts.relationEnd')}>
      <div className={layout.stackLarge}>
        <ComboBox
          id="relationId"
          label={t('end.relation')}
          required
          options={[...own, ...clients].map((relation) => ({
            id: relation.id,
            label: t('end.name', {
              function: t(`common:function.${relation.function}`),
              organisation: relation.organisation.name,
            }),
            description: t('end.until', { endOn: endText(relation.endOn) }),
          }))}
          value={values.relationId}
          onChange={(id) => set('relationId', id)}
          placeholder={t('end.placeholder')}
          emptyText={t(contact ? 'end.none' : 'end.chooseContact')}
          toggleLabel={t('end.toggle')}
          error={errorOf('relationId')}
        />
        <div className={layout.stack}>
          {chosen && <p>{currentText(endText(chosen.endOn))}</p>}
          <EndDayField
            id="endOn"
            label={t('end.day')}
            day={form.register('endOn')}
            box={form.register('noEnd')}
            noEnd={values.noEnd}
            error={errorOf('endOn')}
          />
          <p>{t('end.follow')}</p>
        </div>
      </div>
    </Section>
  );
}
