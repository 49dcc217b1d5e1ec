import { describe, expect, it } from 'vitest';
import type { ContactAccess, SubjectAccess } from '#contract/access-sheets/access-sheet.schema.ts';
import type { AuthorizedSubject, Right } from '#domain/authorization/authorization.ts';
import { authorizedFilesOf, searchedFiles } from './authorized-files.ts';

const OWN = { id: 'own', name: 'La firme inc.', kind: 'accounting-firm' } as const;

function subject(
  name: AuthorizedSubject,
  {
    right = null,
    delegated = right,
    undelegableServices = [],
  }: Partial<SubjectAccess> & { right?: Right | null },
): SubjectAccess {
  const explanation = { right, links: [], broken: null };
  return { subject: name, held: 'write', delegated, undelegableServices, explanation };
}

function client(id: string, given: Partial<ContactAccess['files'][number]>) {
  return {
    file: { id, name: `Toitures ${id}`, kind: 'employer' as const },
    relations: [],
    subjects: [],
    ...given,
  };
}

const relation = (active: boolean) => ({
  ...{
    id: 'r',
    function: 'authorized-individual' as const,
    startOn: '2020-01-01',
    endOn: '9999-12-31',
    active,
  },
  ...{ origin: 'request' as const, visibleAt: null, onItsWay: false },
});

const access: ContactAccess = {
  own: [subject('profile', { right: 'read' })],
  files: [
    client('open', {
      subjects: [
        subject('monthly-report', { right: 'write' }),
        subject('site-and-compliance', {
          right: 'read',
          undelegableServices: ['site-identification', 'situation-letter'],
        }),
        subject('payments-and-statements', { delegated: 'read' }),
      ],
    }),
    client('tied', { relations: [relation(true)] }),
    client('given', { subjects: [subject('monthly-report', { delegated: 'read' })] }),
    client('ended', { relations: [relation(false)], subjects: [subject('monthly-report', {})] }),
  ],
  complete: true,
};

describe('the files that one is authorised to', () => {
  it('are the own one, then those given, whatever is still missing there; not those that ended', () => {
    expect(authorizedFilesOf(OWN, access).map(({ file }) => file.id)).toEqual([
      'own',
      'open',
      'tied',
      'given',
    ]);
  });

  it('have the services that can be used, without those that never pass', () => {
    const services = authorizedFilesOf(OWN, access).map((one) => one.services);
    expect(services).toEqual([
      ['profile-management'],
      ['monthly-report-filing', 'compliance-follow-up'],
      [],
      [],
    ]);
  });

  it('are found by every word of their name, accents and case aside', () => {
    const found = (typed: string) =>
      searchedFiles(authorizedFilesOf(OWN, access), typed).map(({ file }) => file.id);
    expect(found('TOITÛRES giv')).toEqual(['given']);
    expect(found('')).toHaveLength(4);
    expect(found('rien')).toEqual([]);
  });
});
