import { Client } from 'pg';
import type { Ledger } from './write-load.ts';

interface Line {
  readonly contact: string;
  readonly extension: string;
}

/** Contacts whose records disagree: a version per line of the journal, a mail per line, the last line's phone. */
const HALF_DONE = `
  WITH lines AS (
    SELECT organisation_id, subject_id, count(*)::int AS count, max(sequence) AS last
    FROM journal_entries WHERE action = 'contact-updated' GROUP BY 1, 2
  ), mails AS (
    SELECT organisation_id, recipient, count(*)::int AS count FROM outbox GROUP BY 1, 2
  )
  SELECT c.id, c.version, coalesce(l.count, 0) AS lines, coalesce(m.count, 0) AS mails
  FROM contacts c
  LEFT JOIN lines l ON l.organisation_id = c.organisation_id AND l.subject_id = c.id
  LEFT JOIN mails m ON m.organisation_id = c.organisation_id AND m.recipient = c.email
  LEFT JOIN journal_entries j ON j.organisation_id = l.organisation_id AND j.sequence = l.last
  WHERE c.version <> 1 + coalesce(l.count, 0)
     OR coalesce(m.count, 0) <> CASE WHEN c.email IS NULL THEN 0 ELSE coalesce(l.count, 0) END
     OR (j.after IS NOT NULL AND c.phones <> j.after->'phones')`;

/** Lines whose mail isn't there, or whose answer isn't kept under its key. */
const INCOMPLETE = `
  SELECT j.sequence FROM journal_entries j
  JOIN contacts c ON c.organisation_id = j.organisation_id AND c.id = j.subject_id
  WHERE (c.email IS NOT NULL AND NOT EXISTS (
      SELECT FROM outbox o WHERE o.organisation_id = j.organisation_id AND o.recipient = c.email AND o.queued_at = j.at))
     OR NOT EXISTS (
      SELECT FROM idempotency_keys k WHERE k.organisation_id = j.organisation_id AND k.account_id = j.account_id
        AND k.key = 'ecriture-' || (j.after->'phones'->0->>'extension') AND k.kept_at = j.at)`;

/** Lines of the journal that don't follow the one before, or aren't what their hash says; and heads that aren't the last. */
const UNCHAINED = `
  SELECT sequence FROM (
    SELECT j.sequence, j.hash, j.previous_hash, journal_hash(j) AS computed,
      lag(j.hash, 1, decode(repeat('00', 32), 'hex')) OVER turn AS before, row_number() OVER turn AS place
    FROM journal_entries j WINDOW turn AS (PARTITION BY j.organisation_id ORDER BY j.sequence)
  ) chained WHERE hash <> computed OR previous_hash <> before OR sequence <> place
  UNION ALL
  SELECT h.sequence FROM journal_heads h WHERE NOT EXISTS (
    SELECT FROM journal_entries j
    WHERE j.organisation_id = h.organisation_id AND j.sequence = h.sequence AND j.hash = h.hash)`;

const LINES = `
  SELECT subject_id AS contact, after->'phones'->0->>'extension' AS extension FROM journal_entries
  WHERE action = 'contact-updated'`;

/** Looks behind the server's back for what it lost, did by half, twice, or without being asked: each as a sentence. */
export async function checkKept(databaseUrl: string, ledger: Ledger): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const faults: string[] = [];
    for (const [fault, statement] of Object.entries({ HALF_DONE, INCOMPLETE, UNCHAINED })) {
      const { rows } = await client.query(statement);
      faults.push(...rows.map((row) => `${fault}: ${JSON.stringify(row)}`));
    }
    const { rows } = await client.query<Line>(LINES);
    return [...faults, ...compareLines(rows, ledger)];
  } finally {
    await client.end();
  }
}

function compareLines(lines: readonly Line[], { acknowledged, unanswered }: Ledger): string[] {
  const contactOf = new Map<string, string>();
  const faults: string[] = [];
  for (const { contact, extension } of lines) {
    if (contactOf.has(extension)) faults.push(`done twice: ${extension}`);
    contactOf.set(extension, contact);
  }
  for (const { contactId, extension } of acknowledged) {
    if (contactOf.get(extension) !== contactId) faults.push(`lost: ${extension}`);
  }
  const asked = new Set([...acknowledged, ...unanswered].map(({ extension }) => extension));
  for (const extension of contactOf.keys()) if (!asked.has(extension)) faults.push(`denied: ${extension}`);
  return faults;
}
