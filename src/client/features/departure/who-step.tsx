import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '#client/forms/day-field.tsx';
import { checkDay } from '#client/forms/day-rules.ts';
import { ownProblemText } from '#client/forms/own-problem-text.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { Button } from '#client/ui/button.tsx';
import { focusField } from '#client/ui/focus-field.ts';
import layout from '#client/ui/layout.module.css';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { Section } from '#client/ui/section.tsx';
import type { StepLink } from './step-link.ts';
import type { Departure } from './use-departure.ts';

type Props = { departure: Departure; name: string; next: StepLink; children: ReactNode };

/** Who leaves, and the last day that counts. */
export function WhoStep({ departure, name, next, children }: Props) {
  const { t } = useTranslation('departure');
  const { t: formWords } = useTranslation(['forms', 'common']);
  const { longDay } = useFormats();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const { values, change, lastDay, today } = departure;
  return (
    <Section title={t('steps.qui')}>
      <form
        noValidate
        className={layout.stackLarge}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (lastDay === undefined) focusField('lastDay');
          else void navigate(next);
        }}
      >
        {children ?? <p>{name}</p>}
        <div className={layout.fields}>
          <RadioGroup
            id="when"
            name="when"
            label={t('who.when', { name })}
            required
            options={[
              { value: 'now', label: t('who.now'), description: t('who.nowHint') },
              { value: 'day', label: t('who.day'), description: t('who.dayHint') },
            ]}
            value={values.when}
            onChange={({ currentTarget }) => change({ when: currentTarget.value === 'day' ? 'day' : 'now' })}
          />
          {values.when === 'day' && (
            <DayField
              id="lastDay"
              label={t('who.lastDay')}
              required
              value={values.lastDay}
              onChange={({ currentTarget }) => change({ lastDay: currentTarget.value })}
              error={asked ? dayProblem() : undefined}
            />
          )}
          {lastDay !== undefined && values.when === 'day' && (
            <p>{t('who.ends', { day: longDay(lastDay) })}</p>
          )}
        </div>
        <div className={layout.formActions}>
          <Button type="submit" variant="primary">
            {t('next')}
          </Button>
        </div>
      </form>
    </Section>
  );

  function dayProblem(): string | undefined {
    if (lastDay !== undefined) return undefined;
    let found: string | undefined;
    const isDay = checkDay(
      (_, code, params = {}) => {
        found = ownProblemText(formWords, { code, params });
      },
      ['lastDay'],
      values.lastDay,
    );
    return isDay ? ownProblemText(formWords, { code: 'day-past', params: { today } }) : found;
  }
}
