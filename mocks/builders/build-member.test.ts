import { describe, expect, it } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { buildMember, lastStayOf, type Tenure } from './build-member.ts';
import { buildOrganisation } from './build-organisation.ts';

const firm = buildOrganisation({ name: 'Cabinet d’essai', kind: 'accounting-firm' });
const tenures: readonly Tenure[] = [{ function: 'staff-member' }];
const anais = { key: 'anais', firstName: 'Anaïs', lastName: 'Bélanger-Côté', tenures };

describe('buildMember', () => {
  it('makes a contact with its own relation and a linked account', () => {
    const data = buildMember(firm, 'essai.example', { ...anais, account: 'disabled' });
    expect(data.contacts[0]).toMatchObject({ email: 'anais.belanger-cote@essai.example', version: 1 });
    expect(data.contactRelations[0]).toMatchObject({ fileId: firm.id, endOn: NO_END });
    expect(data.accounts[0]).toMatchObject({ email: 'anais.belanger-cote@essai.example', disabled: true });
    expect(data.profileLinks[0]?.contactId).toBe(data.contacts[0]?.id);
  });

  it('links no account without being told', () => {
    expect(buildMember(firm, 'essai.example', anais).profileLinks).toEqual([]);
  });
});

describe('lastStayOf', () => {
  const stayOf = (...days: ReadonlyArray<readonly [string, string]>) =>
    lastStayOf({
      key: 'anais',
      tenures: days.map(([startOn, endOn]) => ({
        function: 'staff-member',
        startOn: calendarDay(startOn),
        endOn: calendarDay(endOn),
      })),
    });

  it('joins tenures that overlap or follow each other', () => {
    const stay = stayOf(
      ['2021-01-01', '9999-12-31'],
      ['2014-01-06', '2020-12-31'],
      ['2022-01-01', '2023-01-01'],
    );
    expect(stay).toEqual({ startOn: '2014-01-06', endOn: NO_END });
  });

  it('starts anew after a gap', () => {
    const stay = stayOf(['2014-01-06', '2018-12-31'], ['2020-01-01', '2021-12-31']);
    expect(stay).toEqual({ startOn: '2020-01-01', endOn: '2021-12-31' });
  });
});
