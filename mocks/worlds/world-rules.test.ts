import { describe, expect, it } from 'vitest';
import type { Authorization } from '#domain/authorization/authorization.ts';
import { parseCalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn, isPeriod, type Period } from '#domain/calendar/period.ts';
import { isOwnRelation } from '#domain/relation/contact-relation.ts';
import { WORLD_TODAY } from './world-today.ts';
import { allWorlds } from './worlds.ts';

const worlds = await allWorlds();

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

function overlapping(rows: readonly Period[]): boolean {
  const sorted = [...rows].sort((left, right) => (left.startOn < right.startOn ? -1 : 1));
  return sorted.some((row, index) => {
    const before = sorted[index - 1];
    return before !== undefined && before.endOn >= row.startOn;
  });
}

/** Whether one of the periods holds every day of another. */
function covered(inner: Period, outer: readonly Period[] | undefined): boolean {
  return (outer ?? []).some(({ startOn, endOn }) => startOn <= inner.startOn && inner.endOn <= endOn);
}

const fileKey = ({ organisationId, fileId, subject }: Authorization) =>
  `${organisationId}/${fileId}/${subject}`;

describe.each(worlds.map((world) => [world.key, world.data] as const))('the rules of %s', (_, data) => {
  const organisations = new Set(data.organisations.map(({ id }) => id));
  const contacts = new Map(data.contacts.map((contact) => [contact.id, contact]));
  const delegated = data.authorizations.filter(({ contactId }) => contactId !== null);

  it('has days of the calendar, in order', () => {
    const periods = [...data.contactRelations, ...data.organisationRelations, ...data.authorizations];
    const wrong = periods.filter(
      (period) => !isPeriod(period) || !parseCalendarDay(period.startOn) || !parseCalendarDay(period.endOn),
    );
    expect(wrong).toEqual([]);
  });

  it('points only to what it holds', () => {
    const links = [...data.contactRelations, ...data.profileLinks, ...delegated];
    const strangers = links.filter(
      ({ contactId, organisationId }) => contacts.get(contactId ?? '')?.organisationId !== organisationId,
    );
    const ends = [
      ...data.contacts.map(({ organisationId }) => organisationId),
      ...data.contactRelations.map(({ fileId }) => fileId),
      ...data.organisationRelations.flatMap(({ fileId, organisationId }) => [fileId, organisationId]),
      ...data.authorizations.flatMap((row) => [row.organisationId, row.fileId]),
    ];
    const accounts = new Set(data.accounts.map(({ id }) => id));
    expect(strangers).toEqual([]);
    expect(ends.filter((id) => !organisations.has(id))).toEqual([]);
    expect(data.profileLinks.filter(({ accountId }) => !accounts.has(accountId))).toEqual([]);
  });

  it('gives a contact one account, and an account one contact in an organisation', () => {
    const byContact = new Set(data.profileLinks.map(({ contactId }) => contactId));
    const byAccount = new Set(data.profileLinks.map((link) => `${link.accountId}/${link.organisationId}`));
    expect(byContact.size).toBe(data.profileLinks.length);
    expect(byAccount.size).toBe(data.profileLinks.length);
  });

  it('has in each organisation an active person responsible with an open account', () => {
    const open = new Set(data.accounts.filter(({ disabled }) => !disabled).map(({ id }) => id));
    const linked = data.profileLinks.filter(({ accountId }) => open.has(accountId));
    const signingIn = new Set(linked.map(({ contactId }) => contactId));
    const answered = data.contactRelations.filter(
      (relation) =>
        relation.function === 'person-responsible' &&
        isOwnRelation(relation) &&
        isActiveOn(relation, WORLD_TODAY) &&
        signingIn.has(relation.contactId),
    );
    const peopled = new Set(data.contacts.map(({ organisationId }) => organisationId));
    expect(new Set(answered.map(({ organisationId }) => organisationId))).toEqual(peopled);
  });

  it('repeats no relation and no authorization at the same time', () => {
    const groups = [
      groupBy(data.contactRelations, (row) => `${row.contactId}/${row.function}/${row.fileId}`),
      groupBy(data.organisationRelations, (row) => `${row.fileId}/${row.organisationId}`),
      groupBy(data.authorizations, (row) => `${fileKey(row)}/${row.contactId}`),
    ];
    const repeated = groups.flatMap((group) => [...group].filter(([, rows]) => overlapping(rows)));
    expect(repeated.map(([key]) => key)).toEqual([]);
  });

  it('passes no right beyond the organisation’s own', () => {
    const own = groupBy(
      data.authorizations.filter(({ contactId }) => contactId === null),
      fileKey,
    );
    const beyond = delegated.filter((row) => {
      const enough = own.get(fileKey(row))?.filter(({ right }) => right === 'write' || row.right === 'read');
      return !covered(row, enough);
    });
    expect(beyond).toEqual([]);
  });

  it('holds the whole chain behind every client’s file', () => {
    const engagements = groupBy(data.organisationRelations, (row) => `${row.organisationId}/${row.fileId}`);
    const ties = groupBy(data.contactRelations, (row) => `${row.contactId}/${row.fileId}`);
    const clients = data.authorizations.filter((row) => row.organisationId !== row.fileId);
    const ownerless = clients.filter(
      (row) => !covered(row, engagements.get(`${row.organisationId}/${row.fileId}`)),
    );
    const untied = delegated.filter((row) => !covered(row, ties.get(`${row.contactId}/${row.fileId}`)));
    const serving = data.contactRelations.filter((relation) => !isOwnRelation(relation));
    const idle = serving.filter(
      (row) => !covered(row, engagements.get(`${row.organisationId}/${row.fileId}`)),
    );
    expect([ownerless, untied, idle]).toEqual([[], [], []]);
  });
});
