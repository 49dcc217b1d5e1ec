import { describe, expect, it } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { buildGrants } from './build-grants.ts';

const period = { startOn: calendarDay('2024-01-01'), endOn: NO_END };
const file = { organisationId: 'firm', fileId: 'client', period };

describe('buildGrants', () => {
  it('passes to a delegate all that the organisation holds', () => {
    const subjects = { 'monthly-report': 'write', workforce: 'read' } as const;
    const grants = buildGrants({ ...file, subjects, delegates: [{ contactId: 'huong', period }] });
    expect(grants.map(({ contactId, subject, right }) => [contactId, subject, right])).toEqual([
      [null, 'monthly-report', 'write'],
      [null, 'workforce', 'read'],
      ['huong', 'monthly-report', 'write'],
      ['huong', 'workforce', 'read'],
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
