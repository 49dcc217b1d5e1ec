// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { useTranslation } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { ListTable } from '#client/listing/list-table.tsx';
import type { ContactRow } from '#contract/contacts/contact.schema.ts';
import { renderIn } from '#tests/harness/render-in.tsx';
import { contactColumns } from './contact-columns.tsx';

const row: ContactRow = {
  id: 'c1',
  firstName: 'Anaïs',
  lastName: 'Bélanger-Côté',
  email: null,
  functions: ['company-officer', 'person-responsible'],
  organisation: { id: 'o1', name: 'Cabinet Rivière-Ouelle CPA', kind: 'accounting-firm' },
  active: false,
  linked: false,
  linking: { state: 'never-sent', at: null, expiresAt: null },
  abilities: [],
  startOn: null,
  endOn: null,
  origin: null,
  onItsWay: false,
};

/** The first column is a link, which needs the router: the journeys look at it. */
function Columns() {
  const { t } = useTranslation(['contacts', 'common']);
  const [, ...others] = contactColumns(t);
  return <ListTable caption="Contacts" columns={others} rows={[row]} rowId={({ id }) => id} />;
}

function Heads() {
  const { t } = useTranslation(['contacts', 'common']);
  return <ListTable caption="Contacts" columns={contactColumns(t)} rows={[]} rowId={({ id }) => id} />;
}

describe.each([
  ['fr', ['Contact', 'Fonction', 'Organisation', 'Actif'], ['Dirigeant, Personne responsable', 'Faux']],
  ['en', ['Contact', 'Function', 'Organization', 'Active'], ['Company officer, Person responsible', 'False']],
] as const)('the columns in %s', (language, heads, texts) => {
  it('are those of the guides, in their order; all but one sort', async () => {
    await renderIn(language, <Heads />);
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(heads);
    const sorts = screen.getAllByRole('button').map((button) => button.textContent);
    expect(sorts).toEqual(heads.filter((_, position) => position !== 2));
  });

  it('say functions and activity in words', async () => {
    await renderIn(language, <Columns />);
    for (const text of texts) expect(screen.getByText(text)).toBeVisible();
    expect(screen.getByText('Cabinet Rivière-Ouelle CPA')).toBeVisible();
  });
});
