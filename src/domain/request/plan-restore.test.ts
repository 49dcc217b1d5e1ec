import { describe, expect, it } from 'vitest';
import { NO_END } from '#domain/calendar/period.ts';
import {
  aGrant,
  applied,
  aTie,
  days,
  NEXT_YEAR,
  plan,
  planOne,
  someFacts,
  TODAY,
  verdictOf,
  YEAR_END,
  YESTERDAY,
} from '#tests/harness/plan-world.ts';
import type { EndAct, EndChange, RestoreAct } from './act.ts';
import type { LinePlan } from './plan.ts';

const removal: EndAct = { kind: 'end', contactId: 'huong', scope: 'all', ids: [], lastDay: YESTERDAY };

function undoing({ changes }: LinePlan): RestoreAct {
  const back = ({ id, before, endOn }: EndChange) => ({ id, before: endOn, endOn: before });
  return {
    kind: 'restore',
    contactId: 'huong',
    relations: changes.relationEnds.map(back),
    authorizations: changes.authorizationEnds.map(back),
  };
}

const facts = someFacts();
const removed = plan([removal], facts);
const after = applied(facts, removed);
const restore = undoing(planOne(removal, facts));

describe('a removal undone', () => {
  it('gives every record exactly the end it had', () => {
    expect(applied(after, plan([restore], after))).toEqual(facts);
    expect(planOne(restore, after).gained).toEqual(planOne(removal, facts).lost);
  });

  it('a second time changes nothing', () => {
    const again = planOne(restore, facts);
    expect([again.outcome, again.gained]).toEqual(['unchanged', []]);
  });

  it('of somebody unknown, or of a record that isn’t there, is refused', () => {
    expect(verdictOf(planOne({ ...restore, contactId: 'nobody' }, after))).toBe('contact-unknown');
    const other = { ...restore, contactId: 'leo' };
    expect(planOne(other, after).refusal).toEqual({
      code: 'newer-change',
      params: { recordId: 'huong-firm' },
    });
  });

  it('is refused where something was changed since', () => {
    const moved = { ...after, contactRelations: after.contactRelations.map(endingLater) };
    expect(planOne(restore, moved).refusal).toEqual({
      code: 'newer-change',
      params: {
        recordId: 'huong-roof',
        fileId: 'roof',
        function: 'authorized-individual',
        endOn: YEAR_END,
      },
    });
  });

  it('is refused where something newer stands in its way, and says what', () => {
    const act = aGrant({ contactId: 'huong', startOn: NEXT_YEAR });
    const granted = applied(after, plan([act], after));
    expect(planOne(restore, granted).refusal).toEqual({
      code: 'newer-change',
      params: {
        rule: 'contact-relation-repeated',
        recordId: 'new-1',
        fileId: 'firm',
        function: 'staff-member',
        endOn: NO_END,
      },
    });
  });

  it('is refused where the client has gone since', () => {
    const left = { ...after, organisationRelations: [aTie('roof', days('2024-01-01', TODAY))] };
    expect(planOne(restore, left).refusal?.params).toMatchObject({ rule: 'file-without-client-relation' });
  });
});

function endingLater<Row extends { readonly id: string }>(row: Row) {
  return row.id === 'huong-roof' ? { ...row, endOn: YEAR_END } : row;
}

it('can’t be used to end the last Personne responsable', () => {
  const back = { id: 'chief', before: days(TODAY).endOn, endOn: YEAR_END };
  const act: RestoreAct = { kind: 'restore', contactId: 'anais', relations: [back], authorizations: [] };
  expect(verdictOf(planOne(act))).toBe('last-responsible');
});
