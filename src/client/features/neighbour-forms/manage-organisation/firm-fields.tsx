import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '#client/forms/day-field.tsx';
import { fileQuery } from '#client/forms/file-query.ts';
import { PeriodFields } from '#client/forms/period-fields.tsx';
import type { useRequestForm } from '#client/forms/use-request-form.ts';
import { useToday } from '#client/forms/use-today.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import { Checkbox } from '#client/ui/checkbox.tsx';
import layout from '#client/ui/layout.module.css';
import { Select } from '#client/ui/select.tsx';
import { Spinner } from '#client/ui/spinner.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { FirmSubjectsField } from './firm-subjects-field.tsx';
import { type FirmMatter, ticked } from './firm-values.ts';
import { firmsQuery } from './firms-query.ts';
import type { ManageOrganisationValues } from './manage-organisation-values.ts';

type Props = {
  matter: FirmMatter;
  request: ReturnType<typeof useRequestForm<ManageOrganisationValues, ManageOrganisationValues>>;
};

/** Which firm, since when or until when, and what it holds in the organisation's own file. */
export function FirmFields({ matter, request }: Props) {
  const { t } = useTranslation(['neighbour-forms', 'common']);
  const { errorText } = useProblemText();
  const { id: profileId, organisation } = useCurrentProfile();
  const today = useToday();
  const { form, values, set, errorOf } = request;
  const firms = useQuery({
    ...firmsQuery(profileId, organisation.id, today),
    enabled: matter !== 'tie-firm',
  });
  const { firmId, subjectsOf } = values;
  const asked = matter === 'firm-subjects' && firmId !== '';
  const firm = useQuery({ ...fileQuery(profileId, firmId), enabled: asked });
  const holdings = asked ? firm.data?.holdings : undefined;
  // What the firm holds today is where the choice begins.
  useEffect(() => {
    if (!holdings || subjectsOf === firmId) return;
    const { writes, reads } = ticked(holdings.map(({ subject, held }) => ({ subject, right: held })));
    set('writes', writes);
    set('reads', reads);
    set('subjectsOf', firmId);
  }, [holdings, subjectsOf, firmId, set]);
  const subjects = (
    <FirmSubjectsField value={values} onChange={(name, next) => set(name, next)} error={errorOf('writes')} />
  );
  if (matter === 'tie-firm') {
    return (
      <div className={layout.stack}>
        <TextField
          id="firmNeq"
          label={t('firm.neq')}
          description={t('firm.neqHint')}
          required
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          {...form.register('firmNeq')}
          error={errorOf('firmNeq')}
        />
        <PeriodFields
          startLabel={t('firm.startOn')}
          register={form.register}
          noEnd={values.noEnd}
          errorOf={errorOf}
        />
        {subjects}
      </div>
    );
  }
  const failed = firms.error ?? (asked ? firm.error : null);
  return (
    <div className={layout.stack}>
      {firms.isPending ? (
        <Spinner label={t('common:loading')} />
      ) : (
        <Select
          id="firmId"
          label={t('firm.firm')}
          required
          placeholder={firms.data?.length === 0 ? t('firm.none') : t('firm.choose')}
          options={(firms.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          {...form.register('firmId')}
          error={errorOf('firmId')}
        />
      )}
      {failed && (
        <div className={layout.cluster} role="alert">
          <p>{errorText(failed)}</p>
          <Button size="small" onClick={() => void (firms.error ? firms.refetch() : firm.refetch())}>
            {t('common:retry')}
          </Button>
        </div>
      )}
      {matter === 'firm-subjects' ? (
        <>
          <DayField
            id="fromOn"
            label={t('firm.fromOn')}
            required
            {...form.register('fromOn')}
            error={errorOf('fromOn')}
          />
          {holdings && subjects}
        </>
      ) : (
        <>
          <Checkbox id="atOnce" label={t('firm.atOnce')} {...form.register('atOnce')} />
          {!values.atOnce && (
            <DayField
              id="lastDay"
              label={t('firm.lastDay')}
              required
              {...form.register('lastDay')}
              error={errorOf('lastDay')}
            />
          )}
        </>
      )}
    </div>
  );
}
