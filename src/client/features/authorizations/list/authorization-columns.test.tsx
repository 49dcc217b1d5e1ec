// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { useTranslation } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { ListTable } from '#client/listing/list-table.tsx';
import type { AuthorizationRow } from '#contract/authorizations/authorization.schema.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '#domain/organisation/organisation.ts';
import { renderIn } from '#tests/harness/render-in.tsx';
import { underRouter } from '#tests/harness/under-router.tsx';
import { authorizationColumns } from './authorization-columns.tsx';

const firm = { id: 'o1', name: 'Cabinet Rivière-Ouelle CPA', kind: 'accounting-firm' } as const;

const held: AuthorizationRow = {
  id: 'a1',
  subject: 'workforce',
  right: 'write',
  file: { id: 'o2', name: 'Charpenterie du Fjord inc.', kind: 'employer' },
  organisation: firm,
  contact: null,
  functions: [],
  startOn: '2024-01-01',
  endOn: '9999-12-31',
  active: true,
  delegable: false,
  origin: 'employer',
  onItsWay: true,
};

type Props = { kind: OrganisationKind; rows: AuthorizationRow[] };

function Table({ kind, rows }: Props) {
  const { t } = useTranslation(['authorizations', 'common']);
  return (
    <ListTable caption="Table" columns={authorizationColumns(t, kind)} rows={rows} rowId={({ id }) => id} />
  );
}

async function headsFor(kind: OrganisationKind): Promise<Array<string | null>> {
  const { unmount } = await renderIn('fr', await underRouter(<Table kind={kind} rows={[]} />));
  const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
  unmount();
  return heads;
}

describe('the columns of « Autorisations » (domain, section 5)', () => {
  it('name the client for firms', async () => {
    expect(await headsFor('accounting-firm')).toEqual([
      'Sujet autorisé',
      'Droit',
      'Organisation (client)',
      'Organisation',
      'Contact de l’organisation',
      'Fonction',
      'Actif',
    ]);
  });

  it.each(ORGANISATION_KINDS.filter((kind) => kind !== 'accounting-firm'))(
    'are six for: %s',
    async (kind) => {
      expect(await headsFor(kind)).toEqual([
        'Sujet autorisé',
        'Droit',
        'Organisation',
        'Contact de l’organisation',
        'Fonction',
        'Actif',
      ]);
    },
  );

  it.each([
    ['fr', 'Main-d’œuvre', 'Écriture', 'Ne se délègue pas', 'en attente d’affichage', 'Vrai'],
    ['en', 'Workforce', 'Write', 'Cannot be delegated', 'not displayed yet', 'True'],
  ] as const)('say a subject held that can’t be passed on, in %s', async (language, ...words) => {
    await renderIn(language, await underRouter(<Table kind="accounting-firm" rows={[held]} />));
    for (const word of words) expect(screen.getByText(word)).toBeInTheDocument();
    expect(screen.getByRole('cell', { name: /Charpenterie du Fjord inc\./ })).toBeVisible();
  });

  it('say which part of a subject stays behind', async () => {
    const row: AuthorizationRow = { ...held, subject: 'site-and-compliance', delegable: true };
    await renderIn('fr', await underRouter(<Table kind="accounting-firm" rows={[row]} />));
    expect(screen.getByText('Une partie ne se délègue pas')).toBeInTheDocument();
    expect(screen.getByText(/identification de chantier et lettre d’état de situation/)).toBeInTheDocument();
  });

  it('say nothing of delegation in the organisation’s own file', async () => {
    const row: AuthorizationRow = { ...held, file: firm, onItsWay: false };
    await renderIn('fr', await underRouter(<Table kind="employer" rows={[row]} />));
    const header = screen.getByRole('rowheader');
    expect(header).toHaveTextContent(/^Main-d’œuvre$/);
  });

  it('name the file under the subject where no column does', async () => {
    await renderIn('fr', await underRouter(<Table kind="association" rows={[held]} />));
    const header = screen.getByRole('rowheader');
    expect(within(header).getByText(/Charpenterie du Fjord inc\./)).toBeVisible();
  });
});
