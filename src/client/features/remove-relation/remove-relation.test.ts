import { describe, expect, it } from 'vitest';
import { formProblemOf } from '#client/forms/form-problem.ts';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { removeRelationContent } from './remove-relation-content.ts';
import { fieldOfPointer, fieldOfRefusal } from './remove-relation-fields.ts';
import { removeRelationFormValues } from './remove-relation-form-values.ts';
import { removeRelationSchema } from './remove-relation-rules.ts';
import { NOTHING_REMOVED, type RemoveRelationValues } from './remove-relation-values.ts';

const TODAY = calendarDay('2026-11-22');
const [CONTACT, COLLEAGUE, RELATION, FILE] = ['contact', 'colleague', 'relation', 'file'];

const typed = (some: Partial<RemoveRelationValues>) => ({
  ...NOTHING_REMOVED,
  contactId: CONTACT,
  ...some,
});

function problems(values: RemoveRelationValues): string[] {
  const { error } = removeRelationSchema.safeParse(values);
  return (error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${formProblemOf(issue).code}`);
}

describe('form C', () => {
  it('hands files over before everything ends, yesterday', () => {
    const handOvers = [
      { fileId: FILE, fileKind: 'employer' as const, contactId: COLLEAGUE },
      { fileId: 'other', fileKind: 'worker' as const, contactId: null },
    ];
    const values = typed({ scope: 'all', relationIds: [RELATION], handOvers });
    const content = removeRelationContent(values, TODAY);
    expect(content).toMatchObject({
      acts: [
        {
          kind: 'grant',
          contactId: COLLEAGUE,
          fileId: FILE,
          function: 'authorized-individual',
          startOn: '2026-11-22',
          endOn: '9999-12-31',
          subjects: null,
        },
        { kind: 'end', contactId: CONTACT, scope: 'all', ids: [], lastDay: '2026-11-21' },
      ],
    });
    expect(problems(values)).toEqual(['handOvers.1.contactId required']);
  });

  it('comes back as it was typed', () => {
    const values = typed({
      scope: 'relations',
      relationIds: [RELATION],
      handOvers: [{ fileId: FILE, fileKind: 'worker', contactId: COLLEAGUE }],
    });
    const content = removeRelationContent(values, TODAY);
    const lines = content?.kind === 'acts' ? content.acts.map((act) => ({ act })) : [];
    const again = removeRelationFormValues(lines as Parameters<typeof removeRelationFormValues>[0]);
    expect(again).toEqual(values);
  });

  it('says nothing before it is known what ends', () => {
    expect(removeRelationContent(NOTHING_REMOVED, TODAY)).toBeUndefined();
    expect(removeRelationContent(typed({ scope: 'relations' }), TODAY)).toBeUndefined();
    expect(removeRelationContent(typed({ scope: 'authorizations' }), TODAY)).toBeUndefined();
  });

  it('says what is missing', () => {
    expect(problems(NOTHING_REMOVED)).toEqual(['contactId required', 'scope required']);
    expect(problems(typed({ scope: 'relations' }))).toEqual(['relationIds required']);
    expect(problems(typed({ scope: 'authorizations' }))).toEqual(['authorizationIds required']);
    const mine = [{ fileId: FILE, fileKind: 'employer' as const, contactId: CONTACT }];
    expect(problems(typed({ scope: 'all', handOvers: mine }))).toEqual(['handOvers.0.contactId same-person']);
  });

  it('leads a refusal to where it was chosen', () => {
    expect(fieldOfRefusal('last-responsible', 'all')).toBe('scope');
    expect(fieldOfRefusal('last-responsible', 'relations')).toBe('relationIds');
    expect(fieldOfRefusal('file-not-served', 'all')).toBeUndefined();
    expect(fieldOfPointer('/body/content/acts/0/ids/3', 'authorizations')).toBe('authorizationIds');
  });
});
