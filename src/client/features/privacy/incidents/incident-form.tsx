import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { Button } from '#client/ui/button.tsx';
import { Checkbox } from '#client/ui/checkbox.tsx';
import fields from '#client/ui/field-row.module.css';
import sections from '#client/ui/sections-page.module.css';
import { TextArea } from '#client/ui/text-area.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { IncidentAnswer } from '#contract/privacy/incident.schema.ts';
import { recordIncident, updateIncident } from '#contract/privacy/privacy-register.operations.ts';
import { incidentQueries } from './incident-queries.ts';
import { checkIncident, factsOfValues, NO_INCIDENT, valuesOfIncident } from './incident-values.ts';

type Props = {
  /** To complete; a new one without. */
  incident?: IncidentAnswer;
  onClose: () => void;
  onFailedChange: (failed: boolean) => void;
};

/** The eight elements of the regulation, in its order. */
export function IncidentForm({ incident, onClose, onFailedChange }: Props) {
  const { t } = useTranslation(['incidents', 'common']);
  const announce = useAnnounce();
  const queryClient = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const form = useShortForm({
    prefix: 'incident',
    defaults: incident ? valuesOfIncident(incident) : NO_INCIDENT,
    check: (values) =>
      Object.fromEntries(Object.entries(checkIncident(values)).map(([name, fault]) => [name, t(fault)])),
    send(values) {
      const body = factsOfValues(values);
      return incident
        ? callOperation(updateIncident, {
            params: { incidentId: incident.id },
            ifMatch: incident.version,
            body,
          })
        : callOperation(recordIncident, { body });
    },
    async onDone({ number }) {
      announce(t('saved', { number }), { shown: true });
      await queryClient.invalidateQueries({ queryKey: incidentQueries.register.queryKey });
      onClose();
    },
  });
  useEffect(() => onFailedChange(form.failed), [form.failed, onFailedChange]);
  const day = { width: 'short', maxLength: 10, autoComplete: 'off' } as const;

  return (
    <section className={sections.panel} aria-labelledby="incident-title">
      <h2 id="incident-title" ref={heading} tabIndex={-1}>
        {incident ? t('number', { number: incident.number }) : t('record')}
      </h2>
      <ShortForm
        form={form}
        summary={t('notSaved')}
        submit={t('save')}
        before={<Button onClick={onClose}>{t('common:cancel')}</Button>}
      >
        <TextArea
          {...form.text('information')}
          rows={3}
          label={t('element.information')}
          description={t('hint.information')}
          required
        />
        <Checkbox {...form.box('informationKnown')} label={t('informationKnown')} />
        <TextArea {...form.text('circumstances')} rows={3} label={t('element.circumstances')} required />
        <div className={fields.row}>
          <TextField
            {...form.text('occurredFrom')}
            {...day}
            label={t('from')}
            description={t('hint.day')}
            required
          />
          <TextField {...form.text('occurredTo')} {...day} label={t('to')} description={t('hint.to')} />
        </div>
        <Checkbox {...form.box('occurredApproximate')} label={t('occurredApproximate')} />
        <TextField
          {...form.text('knownOn')}
          {...day}
          label={t('element.knownOn')}
          description={t('hint.day')}
          required
        />
        <TextField
          {...form.text('persons')}
          width="short"
          inputMode="numeric"
          label={t('element.persons')}
          required
        />
        <Checkbox {...form.box('personsApproximate')} label={t('personsApproximate')} />
        <Checkbox {...form.box('seriousRisk')} label={t('serious')} description={t('hint.risk')} />
        <TextArea
          {...form.text('riskElements')}
          rows={3}
          label={t('riskElements')}
          description={t('hint.riskElements')}
          required
        />
        <div className={fields.row}>
          <TextField
            {...form.text('commissionToldOn')}
            {...day}
            label={t('element.commission')}
            description={t('hint.told')}
          />
          <TextField
            {...form.text('personsToldOn')}
            {...day}
            label={t('element.personsTold')}
            description={t('hint.told')}
          />
        </div>
        <TextArea
          {...form.text('publicNotice')}
          rows={2}
          label={t('element.publicNotice')}
          description={t('hint.publicNotice')}
        />
        <TextArea {...form.text('measures')} rows={3} label={t('element.measures')} required />
      </ShortForm>
    </section>
  );
}
