import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import layout from '#client/ui/layout.module.css';
import { MultiSelectFilter } from '#client/ui/multi-select-filter.tsx';
import { REQUEST_FORMS, REQUEST_STATES } from '#domain/request/request.ts';
import { type RequestListState, writeRequestListAddress } from './request-list-address.ts';

type Props = {
  state: RequestListState;
  /** How many there are. */
  children: ReactNode;
};

/** By state and by form; a change goes back to the newest. */
export function RequestFilters({ state, children }: Props) {
  const { t } = useTranslation('demands');
  const navigate = useNavigate();
  function change(changes: Partial<RequestListState>) {
    const search = writeRequestListAddress({ ...state, before: undefined, ...changes });
    void navigate({ to: '/mes-demandes', search, replace: true });
  }
  return (
    <section aria-label={t('list.tools')} className={layout.spread}>
      <div className={layout.cluster}>
        <MultiSelectFilter
          label={t('list.filterState')}
          options={REQUEST_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          value={[...state.states]}
          onChange={(values) => change({ states: REQUEST_STATES.filter((one) => values.includes(one)) })}
          clearLabel={t('list.clear')}
        />
        <MultiSelectFilter
          label={t('list.filterForm')}
          options={REQUEST_FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
          value={[...state.forms]}
          onChange={(values) => change({ forms: REQUEST_FORMS.filter((one) => values.includes(one)) })}
          clearLabel={t('list.clear')}
        />
        {state.states.length + state.forms.length > 0 && (
          <Button variant="tertiary" size="small" onClick={() => change({ states: [], forms: [] })}>
            {t('list.reset')}
          </Button>
        )}
      </div>
      {children}
    </section>
  );
}
