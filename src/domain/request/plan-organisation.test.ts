import { expect, test } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import type { PostalAddress } from '#domain/contact/postal-address.ts';
import { NO_DETAILS } from '#domain/organisation/organisation-details.ts';
import { aKnown, plan, planOne, someFacts, verdictOf } from '#tests/harness/plan-world.ts';
import type { ChangeContactAct, ChangeOrganisationAct, ManageOrganisationAct } from './act.ts';

const headOffice: PostalAddress = {
  lines: ['1250, rue du Quai', 'Bureau 300'],
  city: 'Québec',
  province: 'QC',
  postalCode: 'G1R 4S9',
  country: 'CA',
};
const details = { ...NO_DETAILS, neq: '1160002144', email: 'info@cabinet.example', headOffice, version: 4 };
const facts = someFacts({ details, contacts: [aKnown('huong', { address: headOffice })] });

function aChange(given: Partial<ChangeOrganisationAct> = {}): ChangeOrganisationAct {
  return {
    kind: 'change-organisation',
    version: 4,
    changes: { website: 'https://cabinet.example' },
    ...given,
  };
}

test.each<[string, Partial<ChangeOrganisationAct>]>([
  ['organisation-changed', { version: 3 }],
  ['unchanged', { changes: {} }],
  ['unchanged', { changes: { email: 'info@cabinet.example', phones: [], mailing: null } }],
  ['unchanged', { changes: { headOffice: { ...headOffice, postalCode: 'g1r4s9' } } }],
  ['applies', { version: null, changes: { headOffice: null } }],
  ['applies', {}],
])('the organisation: %s', (verdict, given) => {
  const line = planOne(aChange(given), facts);
  expect(verdictOf(line)).toBe(verdict);
  expect(line.contactId).toBeNull();
  expect(line.changes.organisationChanged === null).toBe(verdict !== 'applies');
});

test('only what differs is written, with what it was', () => {
  const changes = { email: 'bonjour@cabinet.example', neq: '1160002144', mailing: headOffice };
  expect(planOne(aChange({ changes }), facts).changes.organisationChanged).toEqual({
    version: 4,
    changes: { email: 'bonjour@cabinet.example', mailing: headOffice },
    before: { email: 'info@cabinet.example', mailing: null },
  });
});

test('a later line sees the version that an earlier one makes', () => {
  const acts = [aChange(), aChange({ changes: { email: null } }), aChange({ version: 5 })];
  expect(plan(acts, facts).lines.map(verdictOf)).toEqual(['applies', 'organisation-changed', 'unchanged']);
});

test('the address of a contact is kept as the post writes it', () => {
  const act = (address: PostalAddress | null): ChangeContactAct => ({
    kind: 'change-contact',
    contactId: 'huong',
    version: 1,
    changes: { address },
  });
  const moved = { ...headOffice, lines: [' 84,  rue des Passerins', ''], postalCode: 'g1k-7v3' };
  expect(planOne(act(moved), facts).changes.contactChanged).toMatchObject({
    changes: { address: { lines: ['84, rue des Passerins'], postalCode: 'G1K 7V3' } },
    before: { address: headOffice },
  });
  expect(planOne(act(null), facts).changes.contactChanged?.changes).toEqual({ address: null });
  expect(planOne(act({ ...headOffice }), facts).outcome).toBe('unchanged');
});

test('what is told of the organisation waits for an agent, and only then stands', () => {
  const act: ManageOrganisationAct = {
    kind: 'manage-organisation',
    matter: 'legal-name',
    effectiveOn: calendarDay('2027-01-01'),
    name: 'Cabinet Nordet inc.',
    neq: null,
    explanation: 'Statuts de modification du 1er décembre.',
  };
  expect(planOne(act, facts)).toMatchObject({ contactId: null, outcome: 'waits' });
  const accepted = planOne(act, facts, { accepted: true });
  expect(accepted).toMatchObject({
    outcome: 'applies',
    changes: { matter: { name: 'Cabinet Nordet inc.' } },
  });
});
