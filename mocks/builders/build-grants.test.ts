import { describe, expect, it } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { buildGrants } from './build-grants.ts';

const period = { startOn: calendarDay('2024-01-01'), endOn: NO_END };
const file = { organisationId: 'firm', fileId: 'client', period };

describe('buildGrants', () => {
  it('passes to a delegate all that the organisation holds, but what can’t pass', () => {
    const subjects = { 'monthly-report': 'write', workforce: 'read' } as const;
    const grants = buildGrants({ ...file, subjects, delegates: [{ contactId: 'huong', period }] });
    expect(grants.map(({ contactId, subject, right }) => [contactId, subject, right])).toEqual([
      [null, 'monthly-report', 'write'],
      [null, 'workforce', 'read'],
      ['huong', 'monthly-report', 'write'],
    ]);
  });

  it('cuts a subject to its own days, and what passes of it', () => {
    const [first, last] = [calendarDay('2024-03-01'), calendarDay('2024-05-31')];
    const subjects = { 'monthly-report': { right: 'write', startOn: first, endOn: last } } as const;
    const narrowed = { 'monthly-report': { right: 'read', endOn: calendarDay('2024-04-30') } } as const;
    const delegates = [
      { contactId: 'huong', period },
      { contactId: 'jerome', period, subjects: narrowed },
    ];
    const grants = buildGrants({ ...file, subjects, delegates });
    expect(grants.map(({ right, startOn, endOn }) => [right, startOn, endOn])).toEqual([
      ['write', first, last],
      ['write', first, last],
      ['read', first, '2024-04-30'],
    ]);
  });

  it('narrows, and never beyond what the organisation holds', () => {
    const asked = { 'monthly-report': 'write', 'union-vote': 'write' } as const;
    const delegate = { contactId: 'huong', period, subjects: asked };
    const grants = buildGrants({ ...file, subjects: { 'monthly-report': 'read' }, delegates: [delegate] });
    expect(grants.map(({ contactId, subject, right }) => [contactId, subject, right])).toEqual([
      [null, 'monthly-report', 'read'],
      ['huong', 'monthly-report', 'read'],
    ]);
  });

  it('cuts a delegation to the days of the grant, and drops one outside of them', () => {
    const subjects = { 'monthly-report': 'write' } as const;
    const early = { startOn: calendarDay('2023-01-01'), endOn: calendarDay('2024-06-30') };
    const past = { startOn: calendarDay('2020-01-01'), endOn: calendarDay('2020-06-30') };
    const delegates = [
      { contactId: 'huong', period: early },
      { contactId: 'jerome', period: past },
    ];
    const [, ...delegated] = buildGrants({ ...file, subjects, delegates });
    expect(delegated).toHaveLength(1);
    expect(delegated[0]).toMatchObject({ contactId: 'huong', startOn: '2024-01-01', endOn: '2024-06-30' });
  });
});
