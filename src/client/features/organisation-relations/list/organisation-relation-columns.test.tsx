// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { useTranslation } from 'react-i18next';
import { expect, it } from 'vitest';
import { ListTable } from '#client/listing/list-table.tsx';
import type { OrganisationRelationRow } from '#contract/organisation-relations/organisation-relation.schema.ts';
import { renderIn } from '#tests/harness/render-in.tsx';
import { organisationRelationColumns } from './organisation-relation-columns.tsx';

const row: OrganisationRelationRow = {
  id: 'r1',
  file: { id: 'o2', name: 'Charpenterie du Fjord inc.', kind: 'employer' },
  kind: 'has-accounting-firm',
  organisation: { id: 'o1', name: 'Cabinet Rivière-Ouelle CPA', kind: 'accounting-firm' },
  startOn: '2024-01-01',
  endOn: '9999-12-31',
  active: false,
  origin: 'employer',
  onItsWay: true,
};

function Table({ rows }: { rows: OrganisationRelationRow[] }) {
  const { t } = useTranslation(['organisation-relations', 'common']);
  const all = organisationRelationColumns(t);
  // With rows, the sides are links, which need the router: the journeys look at them.
  const columns = rows.length === 0 ? all : all.filter(({ id }) => id === 'kind' || id === 'active');
  return <ListTable caption="Table" columns={columns} rows={rows} rowId={({ id }) => id} />;
}

it('are those of the guide, in its order (003, step 3 (2))', async () => {
  await renderIn('fr', <Table rows={[]} />);
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Organisation',
    'Type de relation',
    'Organisation',
    'Actif',
  ]);
});

it.each([
  ['fr', 'a comme firme comptable ou serv. de paie', 'Faux'],
  ['en', 'has as its accounting firm or payroll service', 'False'],
] as const)('say what the client has, in %s', async (language, ...words) => {
  await renderIn(language, <Table rows={[row]} />);
  for (const word of words) expect(screen.getByText(word)).toBeVisible();
});
