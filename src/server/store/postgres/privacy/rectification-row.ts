import type { Selectable } from 'kysely';
import type { ContactLanguage } from '#domain/contact/contact.ts';
import type { Rectification } from '#domain/privacy/rectification.ts';
import type { RectificationTable } from '#server/store/postgres/tables/privacy-tables.ts';
import type { RectificationRow } from '#server/store/privacy-store.ts';

type Row = Selectable<RectificationTable>;

export function rectificationOf(row: Row): Rectification {
  const { id, account_id: accountId, what, text, at } = row;
  return { id, accountId, what, text, at: at.toISOString(), answer: answerOf(row) };
}

function answerOf({ answered_at: at, answered_by: by, outcome, answer: text }: Row): Rectification['answer'] {
  if (at === null || by === null || outcome === null || text === null) return null;
  return { at: at.toISOString(), by, outcome, text };
}

interface Author {
  readonly email: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly language: ContactLanguage;
}

/** With whose it is. */
export function rectificationRowOf(row: Row & Author): RectificationRow {
  const { account_id: id, email, first_name: firstName, last_name: lastName, language } = row;
  return { ...rectificationOf(row), account: { id, email, firstName, lastName, language } };
}
