import { describe, expect, it } from 'vitest';
import { ORGANISATION_KINDS, type OrganisationKind } from '#domain/organisation/organisation.ts';
import { AUTHORIZED_SUBJECTS } from './authorization.ts';
import {
  delegableServices,
  isDelegable,
  SERVICES,
  SUBJECT_CATALOGUE,
  UNDELEGABLE_SERVICES,
  undelegableServices,
} from './subject-catalogue.ts';

const entries = Object.values(SUBJECT_CATALOGUE);

function heldBy(kind: OrganisationKind, holders: 'ownHolders' | 'clientHolders'): string[] {
  return AUTHORIZED_SUBJECTS.filter((subject) => SUBJECT_CATALOGUE[subject][holders].includes(kind));
}

describe('the subjects', () => {
  it('stand under their own names, each with something to do and with somebody to hold it', () => {
    expect(entries.map(({ subject }) => subject)).toEqual([...AUTHORIZED_SUBJECTS]);
    for (const { services, ownHolders } of entries) {
      expect(services).not.toEqual([]);
      expect(ownHolders).not.toEqual([]);
    }
  });

  it('open every service, each under one subject', () => {
    expect(entries.flatMap(({ services }) => services).sort()).toEqual([...SERVICES].sort());
  });

  it('are held in one’s own file as form A lists them (domain, section 6)', () => {
    expect(heldBy('accounting-firm', 'ownHolders')).toEqual([
      'payments-and-statements',
      'profile',
      'site-and-compliance',
    ]);
    const union = [
      'data-access',
      'payments-and-statements',
      'union-dues-complaints',
      'profile',
      'monthly-report',
      'union-vote',
    ];
    expect(heldBy('association', 'ownHolders')).toEqual(union);
    expect(heldBy('local', 'ownHolders')).toEqual(union);
  });

  it('come from employers to firms, with « Main-d’œuvre »; companies hold nothing of others', () => {
    expect(heldBy('accounting-firm', 'clientHolders')).toContain('workforce');
    expect(heldBy('accounting-firm', 'clientHolders')).toContain('monthly-report');
    expect(heldBy('employer', 'clientHolders')).toEqual([]);
    expect(heldBy('establishment', 'clientHolders')).toEqual([]);
    for (const kind of ORGANISATION_KINDS) expect(heldBy(kind, 'ownHolders')).not.toEqual([]);
  });
});

describe('what passes to a delegate', () => {
  it('is everything but three services (001, 003)', () => {
    expect([...UNDELEGABLE_SERVICES].sort()).toEqual([
      'site-identification',
      'situation-letter',
      'workforce-management',
    ]);
    for (const { subject, services } of entries) {
      const parts = [...delegableServices(subject), ...undelegableServices(subject)];
      expect(parts.sort()).toEqual([...services].sort());
      expect(undelegableServices(subject).every((one) => UNDELEGABLE_SERVICES.includes(one))).toBe(true);
    }
  });

  it('is nothing of « Main-d’œuvre », and « Chantier et conformité » without two of its services', () => {
    expect(AUTHORIZED_SUBJECTS.filter((subject) => !isDelegable(subject))).toEqual(['workforce']);
    expect(delegableServices('site-and-compliance')).toEqual(['compliance-follow-up']);
    expect(undelegableServices('site-and-compliance')).toEqual(['site-identification', 'situation-letter']);
  });
});
