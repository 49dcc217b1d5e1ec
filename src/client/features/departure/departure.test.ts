import { describe, expect, it } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { assigned } from './assigned.ts';
import { departureContent } from './departure-content.ts';
import { departureFormValues } from './departure-form-values.ts';
import { departureSearchOf } from './departure-search.ts';
import { NO_DEPARTURE } from './departure-values.ts';
import { filesOfContact } from './files-of-contact.ts';
import { spreadFiles } from './spread-files.ts';

const TODAY = calendarDay('2026-11-22');

describe('« Départ »', () => {
  it('shares files out evenly', () => {
    const shared = spreadFiles(['a', 'b', 'c', 'd', 'e'], ['x', 'y']);
    expect(shared.map(({ contactId }) => contactId)).toEqual(['x', 'y', 'x', 'y', 'x']);
    expect(spreadFiles(['a'], [])).toEqual([]);
  });

  it('gives each file to one colleague', () => {
    const [first, second] = [
      { fileId: 'a', fileKind: 'employer' as const, contactId: 'x' },
      { fileId: 'a', fileKind: 'employer' as const, contactId: 'y' },
    ];
    expect(assigned([first], [second])).toEqual([second]);
  });

  it('grants first, then ends everything on the chosen day; comes back as it was', () => {
    const values = {
      ...NO_DEPARTURE,
      when: 'day' as const,
      lastDay: '2026-11-27',
      assignments: [{ fileId: 'a', fileKind: 'employer' as const, contactId: 'x' }],
    };
    const content = departureContent('leaver', values, TODAY);
    expect(content).toMatchObject({
      acts: [
        { kind: 'grant', contactId: 'x' },
        { kind: 'end', scope: 'all', lastDay: '2026-11-27' },
      ],
    });
    const lines = content?.kind === 'acts' ? content.acts.map((act) => ({ act })) : [];
    const again = departureFormValues(lines as Parameters<typeof departureFormValues>[0], TODAY);
    expect(again).toEqual(values);
  });

  it('has a last day only once it is one to come', () => {
    const day = (lastDay: string) =>
      departureContent('leaver', { ...NO_DEPARTURE, when: 'day', lastDay }, TODAY);
    expect(day('')).toBeUndefined();
    expect(day('2026-11-21')).toBeUndefined();
    expect(day('2026-11-22')).toBeDefined();
    expect(departureContent('leaver', NO_DEPARTURE, TODAY)).toMatchObject({
      acts: [{ lastDay: '2026-11-21' }],
    });
  });

  it('says who covers each file already, those who left excepted', () => {
    const person = (contactId: string, active: boolean) => ({
      contactId,
      firstName: contactId,
      lastName: 'Roy',
      email: null,
      language: 'fr' as const,
      clientNumber: null,
      active,
      functions: [],
      linked: false,
    });
    const service = (contactId: string, fileId: string) => ({ relationId: '', contactId, fileId });
    const files = filesOfContact(
      {
        contacts: [person('leaver', true), person('Aline', true), person('gone', false)],
        files: [
          { id: 'b', name: 'Béton', kind: 'employer' },
          { id: 'a', name: 'Acier', kind: 'employer' },
          { id: 'c', name: 'Cuivre', kind: 'employer' },
        ],
        services: [
          service('leaver', 'a'),
          service('leaver', 'b'),
          service('Aline', 'b'),
          service('gone', 'a'),
          service('Aline', 'c'),
        ],
      },
      'leaver',
    );
    expect(files.map(({ name, others }) => [name, others])).toEqual([
      ['Acier', []],
      ['Béton', ['Aline Roy']],
    ]);
  });

  it('opens the first step without a contact', () => {
    expect(departureSearchOf({ etape: 'verification' }).step).toBe('qui');
    const contact = 'a5d1c7a2-52d2-4a0f-9c32-7bb0a1a3f001';
    expect(departureSearchOf({ contact, etape: 'dossiers' }).step).toBe('dossiers');
    expect(departureSearchOf({ contact, etape: 'x' }).step).toBe('qui');
  });
});
