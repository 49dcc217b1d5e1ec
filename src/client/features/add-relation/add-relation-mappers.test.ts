import { describe, expect, it } from 'vitest';
import { actSchema } from '#contract/requests/act.schema.ts';
import { addRelationContent } from './add-relation-content.ts';
import { addRelationFormValues } from './add-relation-form-values.ts';
import { addRelationSchema } from './add-relation-rules.ts';
import { type AddRelationValues, emptyValues } from './add-relation-values.ts';

const [FIRM, CLIENT, CONTACT, NEW] = [1, 2, 3, 4].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
];
const TODAY = '2026-11-22';
const EMPTY = emptyValues({ today: TODAY, newContactId: NEW });

function actsOf(values: Partial<AddRelationValues>, version?: number) {
  const content = addRelationContent(
    { ...EMPTY, ...values },
    { organisationId: FIRM, versionWithoutEmail: () => version },
  );
  if (content.kind !== 'acts') throw new Error('a form makes acts');
  for (const act of content.acts) expect(actSchema.safeParse(act).error).toBeUndefined();
  return content.acts;
}

const PERSON = {
  isNew: true,
  firstName: ' Édith ',
  lastName: 'Laflamme',
  email: 'edith@courriel.example ',
  target: 'own',
  function: 'staff-member',
} as const;

describe('what was typed, as acts', () => {
  it('adds a new person to the own file, with the subjects chosen', () => {
    const phones = [{ ...(EMPTY.phones[0] ?? {}), number: '418 555-0199' }] as AddRelationValues['phones'];
    expect(actsOf({ ...PERSON, phones, writes: ['profile'], reads: ['payments-and-statements'] })).toEqual([
      {
        kind: 'grant',
        contactId: null,
        person: {
          firstName: 'Édith',
          lastName: 'Laflamme',
          email: 'edith@courriel.example',
          language: 'fr',
          phones: [{ kind: 'mobile', number: '+14185550199', extension: null }],
          clientNumber: null,
        },
        newContactId: NEW,
        fileId: FIRM,
        function: 'staff-member',
        startOn: TODAY,
        endOn: '9999-12-31',
        subjects: [
          { subject: 'profile', right: 'write' },
          { subject: 'payments-and-statements', right: 'read' },
        ],
      },
    ]);
  });

  it('delegates everything that passes unless one narrows', () => {
    const values = {
      contactId: CONTACT,
      target: 'organisation',
      fileId: CLIENT,
      writes: ['profile'],
    } as const;
    expect(actsOf({ ...values, writes: ['profile'] })).toMatchObject([
      { contactId: CONTACT, fileId: CLIENT, function: 'authorized-individual', subjects: null },
    ]);
    expect(actsOf({ ...values, writes: ['profile'], narrows: true })).toMatchObject([
      { subjects: [{ subject: 'profile', right: 'write' }] },
    ]);
    expect(actsOf({ ...values, writes: [], target: 'individual' })).toMatchObject([
      { function: 'representative' },
    ]);
  });

  it('gives the contact the e-mail that it lacks first', () => {
    const values = {
      contactId: CONTACT,
      target: 'own',
      function: 'person-responsible',
      email: 'r@c.example',
    } as const;
    expect(actsOf(values, 3)).toMatchObject([
      { kind: 'change-contact', contactId: CONTACT, version: 3, changes: { email: 'r@c.example' } },
      { kind: 'grant', subjects: [] },
    ]);
    expect(actsOf(values)).toHaveLength(1);
  });
});

describe('a request to be corrected', () => {
  it.each([
    [
      'a new person',
      { ...PERSON, firstName: 'Édith', email: 'edith@courriel.example', clientNumber: '1234567' },
    ],
    ['a delegation', { contactId: CONTACT, target: 'organisation', fileId: CLIENT }],
    [
      'a narrowed one',
      { contactId: CONTACT, target: 'organisation', fileId: CLIENT, narrows: true, reads: ['profile'] },
    ],
    [
      'one with an end',
      { contactId: CONTACT, target: 'own', function: 'representative', noEnd: false, endOn: '2027-01-31' },
    ],
  ] as const)('comes back as it was typed: %s', (_name, typed) => {
    const values = { ...EMPTY, ...typed } as AddRelationValues;
    const lines = actsOf(values).map((act) => ({ act }));
    const back = addRelationFormValues(lines as never, {
      organisationId: FIRM,
      clientTarget: 'organisation',
      empty: EMPTY,
    });
    expect(back).toEqual(values);
  });

  it('stays the same person, however often it is corrected', () => {
    const lines = actsOf(PERSON).map((act) => ({ act }));
    const empty = emptyValues({ today: TODAY, newContactId: CONTACT });
    const around = { organisationId: FIRM, clientTarget: 'organisation', empty } as const;
    expect(addRelationFormValues(lines as never, around).newContactId).toBe(NEW);
  });

  it('starts today when its start has passed', () => {
    const lines = actsOf({
      contactId: CONTACT,
      target: 'own',
      function: 'staff-member',
      startOn: '2026-11-01',
    });
    const around = { organisationId: FIRM, clientTarget: 'organisation', empty: EMPTY } as const;
    expect(addRelationFormValues(lines.map((act) => ({ act })) as never, around).startOn).toBe(TODAY);
  });
});

describe('what must be filled in', () => {
  const schema = addRelationSchema({ today: TODAY, lacksEmail: (id) => id === CONTACT });

  function problemsOf(values: Partial<AddRelationValues>) {
    const issues = schema.safeParse({ ...EMPTY, ...values }).error?.issues ?? [];
    return issues.map(({ path, ...issue }) => [path.join('.'), 'params' in issue ? issue.params?.code : '']);
  }

  it.each([
    [
      {},
      [
        ['contactId', 'required'],
        ['target', 'required'],
      ],
    ],
    [{ contactId: 'x', target: 'own' }, [['function', 'required']]],
    [{ contactId: 'x', target: 'organisation' }, [['fileId', 'required']]],
    [{ contactId: CONTACT, target: 'own', function: 'staff-member' }, [['email', 'required']]],
    [{ contactId: 'x', target: 'individual', fileId: CLIENT, narrows: true }, [['writes', 'required']]],
    [{ ...PERSON, clientNumber: '12' }, [['clientNumber', 'wrong-format']]],
    [{ ...PERSON, email: 'edith' }, [['email', 'wrong-format']]],
    [
      { ...PERSON, startOn: '2026-11-21', noEnd: false },
      [
        ['startOn', 'day-past'],
        ['endOn', 'day-end-missing'],
      ],
    ],
    [{ ...PERSON, startOn: '2026-02-30' }, [['startOn', 'day-impossible']]],
    [{ ...PERSON, noEnd: false, endOn: '2026-11-01' }, [['endOn', 'end-before-start']]],
    [{ ...PERSON, lastName: '  ' }, [['lastName', 'required']]],
  ] as const)('of %j', (values, problems) => {
    expect(problemsOf(values as Partial<AddRelationValues>)).toEqual(problems);
  });
});
