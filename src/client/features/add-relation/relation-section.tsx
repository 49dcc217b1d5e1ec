import { useTranslation } from 'react-i18next';
import { FilePicker } from '#client/forms/file-picker.tsx';
import { PeriodFields } from '#client/forms/period-fields.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import layout from '#client/ui/layout.module.css';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { Section } from '#client/ui/section.tsx';
import { Select } from '#client/ui/select.tsx';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import type { AddRelationRequest } from './add-relation-request.ts';
import { TARGETS, type Target } from './add-relation-values.ts';
import { clientTargetOf } from './targets-of.ts';

type Props = { request: AddRelationRequest };

/** « À qui désirez-vous ajouter une relation? », which one, and from when to when. */
export function RelationSection({ request: { form, values, set, errorOf } }: Props) {
  const { t } = useTranslation(['add-relation', 'forms', 'common']);
  const { organisation } = useCurrentProfile();
  const clientTarget = clientTargetOf(organisation.kind);
  const { target, isNew } = values;
  // The three of the guide; one that this type of organisation can't have says whose it is.
  const reasonOf = (one: Target) => {
    if (one === 'own') return undefined;
    if (one !== clientTarget) return t(`relation.${one}Elsewhere`);
    return isNew ? t('relation.afterwards') : undefined;
  };
  return (
    <Section title={t('relation.title')}>
      <div className={layout.stackLarge}>
        <RadioGroup
          id="target"
          name="target"
          label={t('relation.target')}
          required
          options={TARGETS.map((one) => {
            const reason = reasonOf(one);
            return {
              value: one,
              label: t(`relation.${one}`),
              description: reason ?? t(`relation.${one}Hint`),
              disabled: reason !== undefined,
            };
          })}
          value={target}
          onChange={({ currentTarget }) => {
            const chosen = TARGETS.find((one) => one === currentTarget.value);
            if (!chosen) return;
            set('target', chosen);
            // What is held in one file isn't held in another.
            set('writes', []);
            set('reads', []);
          }}
          error={errorOf('target')}
        />
        {target === 'own' && (
          <Select
            id="function"
            label={t('relation.function')}
            required
            placeholder={t('relation.choose')}
            options={CONTACT_FUNCTIONS.map((kind) => ({ value: kind, label: t(`common:function.${kind}`) }))}
            {...form.register('function')}
            error={errorOf('function')}
          />
        )}
        {(target === 'organisation' || target === 'individual') && (
          <FilePicker
            id="fileId"
            required
            of={target === 'individual' ? 'individuals' : 'organisations'}
            value={values.fileId}
            onChange={(id) => {
              set('fileId', id);
              set('writes', []);
              set('reads', []);
            }}
            error={errorOf('fileId')}
          />
        )}
        {target !== '' && <PeriodFields register={form.register} noEnd={values.noEnd} errorOf={errorOf} />}
      </div>
    </Section>
  );
}
