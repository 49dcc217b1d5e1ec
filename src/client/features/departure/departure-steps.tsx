import { useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftNotice } from '#client/forms/draft-notice.tsx';
import { focusPageHeading } from '#client/ui/focus-page-heading.ts';
import layout from '#client/ui/layout.module.css';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import { STEPS, type Step } from './departure-search.ts';
import { DepartureTrail } from './departure-trail.tsx';
import type { DepartureValues } from './departure-values.ts';
import { FilesStep } from './files-step.tsx';
import { ReviewStep } from './review-step.tsx';
import { useDeparture } from './use-departure.ts';
import { WhoStep } from './who-step.tsx';

type Props = {
  leaver: ContactSheet;
  step: Step;
  defaults: DepartureValues;
  corrects?: string;
  onFailedChange: (failed: boolean) => void;
  /** The choice of the contact; nothing when it is settled. */
  children?: ReactNode;
};

/** The three steps; one is in the address, so that « Précédent » of the browser works. */
export function DepartureSteps({ leaver, step: asked, defaults, corrects, onFailedChange, children }: Props) {
  const { t } = useTranslation('departure');
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const departure = useDeparture({ contactId: leaver.id, defaults, corrects });
  const { draft, errors } = departure;
  // Nothing is decided about files before the last day is known.
  const step = departure.lastDay === undefined ? 'qui' : asked;
  const linkTo = (to: Step) =>
    ({ to: '/mon-organisation/depart', search: { ...search, etape: to } }) as const;
  const failed = errors.length > 0;
  useEffect(() => onFailedChange(failed), [failed, onFailedChange]);
  const former = useRef(step);
  useEffect(() => {
    if (former.current !== step) focusPageHeading();
    former.current = step;
  }, [step]);
  const name = `${leaver.firstName} ${leaver.lastName}`;
  return (
    <div className={layout.stackLarge}>
      <DepartureTrail
        step={step}
        last={departure.lastDay === undefined ? 0 : STEPS.length - 1}
        linkTo={linkTo}
      />
      {draft.restoredAt && (
        <DraftNotice
          keptAt={draft.restoredAt}
          unanswered={draft.unanswered}
          onStartOver={() => {
            draft.startOver();
            focusPageHeading();
          }}
        />
      )}
      {step === 'qui' && (
        <WhoStep departure={departure} name={name} next={linkTo('dossiers')}>
          {children}
        </WhoStep>
      )}
      {step === 'dossiers' && (
        <FilesStep departure={departure} name={name} previous={linkTo('qui')} next={linkTo('verification')} />
      )}
      {step === 'verification' && (
        <ReviewStep departure={departure} name={name} previous={linkTo('dossiers')} />
      )}
      <p className={layout.measure}>{t('nothingBefore')}</p>
    </div>
  );
}
