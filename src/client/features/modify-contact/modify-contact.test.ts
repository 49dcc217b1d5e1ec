import { describe, expect, it } from 'vitest';
import { formProblemOf } from '#client/forms/form-problem.ts';
import { modifyContactActs } from './modify-contact-content.ts';
import { modifyContactFormValues } from './modify-contact-form-values.ts';
import { modifyContactSchema } from './modify-contact-rules.ts';
import { type ModifyContactValues, NOTHING_MODIFIED } from './modify-contact-values.ts';
import type { Shown } from './person-changes.ts';

const TODAY = '2026-11-22';
const CONTACT = 'a5d1c7a2-52d2-4a0f-9c32-7bb0a1a3f001';
const RELATION = 'a5d1c7a2-52d2-4a0f-9c32-7bb0a1a3f002';

const SHOWN: Shown = {
  id: CONTACT,
  version: 3,
  firstName: 'Élodie',
  lastName: 'Ste-Marie',
  email: 'elodie@gens-de-chantier.example',
  language: 'fr',
  phones: [{ kind: 'office', number: '+15145550155', extension: '115' }],
  linked: false,
};

const typed = (some: Partial<ModifyContactValues>) => ({ ...NOTHING_MODIFIED, contactId: CONTACT, ...some });

function problems(values: ModifyContactValues, shown: Shown | null = SHOWN): string[] {
  const facts = { today: TODAY, shown: shown ?? undefined };
  const { error } = modifyContactSchema(facts).safeParse(values);
  return (error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${formProblemOf(issue).code}`);
}

describe('form B', () => {
  it('sends what is filled in, with the version that was shown; the address before the code', () => {
    const values = typed({
      coordinates: true,
      personal: true,
      relationEnd: true,
      email: ' e.ste-marie@gens-de-chantier.example ',
      lastName: 'Ste-Marie-Roy',
      relationId: RELATION,
      noEnd: true,
      issueCode: true,
    });
    expect(problems(values)).toEqual([]);
    const acts = modifyContactActs(values, SHOWN);
    expect(acts).toEqual([
      {
        kind: 'change-contact',
        contactId: CONTACT,
        version: 3,
        changes: { lastName: 'Ste-Marie-Roy', email: 'e.ste-marie@gens-de-chantier.example' },
      },
      { kind: 'change-end', contactId: CONTACT, relationId: RELATION, endOn: '9999-12-31' },
      { kind: 'issue-code', contactId: CONTACT, reminder: false },
    ]);
    const lines = acts.map((act) => ({ act })) as Parameters<typeof modifyContactFormValues>[0];
    const again = modifyContactFormValues(lines, SHOWN.phones);
    expect(again).toEqual({ ...values, email: 'e.ste-marie@gens-de-chantier.example' });
  });

  it('brings phones back as they were typed', () => {
    const values = typed({ coordinates: true, phoneKind: 'mobile', phoneNumber: '438 555-0111' });
    const lines = modifyContactActs(values, SHOWN).map((act) => ({ act })) as Parameters<
      typeof modifyContactFormValues
    >[0];
    expect(modifyContactFormValues(lines, SHOWN.phones)).toEqual(values);
  });

  it('ignores what isn’t asked for', () => {
    const values = typed({ personal: true, firstName: 'Éloïse', email: 'x', endOn: 'demain' });
    expect(problems(values)).toEqual([]);
    expect(modifyContactActs(values, SHOWN)).toMatchObject([{ changes: { firstName: 'Éloïse' } }]);
  });

  it('leaves the address and the code of a linked account', () => {
    const values = typed({ coordinates: true, email: 'x', language: 'en', issueCode: true });
    expect(modifyContactActs(values, { ...SHOWN, linked: true })).toMatchObject([
      { kind: 'change-contact', changes: { language: 'en' } },
    ]);
  });

  it('says what is missing or wrong', () => {
    expect(problems(NOTHING_MODIFIED)).toEqual(['contactId required', 'coordinates nothing-chosen']);
    expect(problems(typed({ coordinates: true }))).toEqual(['coordinates nothing-typed']);
    expect(problems(typed({ coordinates: true, email: 'x', phoneNumber: '1' }))).toEqual([
      'email wrong-format',
      'phoneNumber phone-north-american',
    ]);
    expect(problems(typed({ relationEnd: true, endOn: '2026-11-21' }))).toEqual([
      'relationId required',
      'endOn day-past',
    ]);
    expect(problems(typed({ issueCode: true }), { ...SHOWN, email: null })).toEqual([
      'issueCode email-missing',
    ]);
    expect(problems(typed({ personal: true, firstName: 'X' }), null)).toEqual(['contactId not-read']);
  });
});
