import { endOf } from '#client/forms/day-rules.ts';
import type { ContentInput } from '#client/forms/draft.ts';
import type { BulkActName, HandedRows } from '#client/listing/selection/bulk-address.ts';
import { addDays, type CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';
import type { BulkValues } from './bulk-values.ts';

type BulkContent = Extract<ContentInput, { kind: 'bulk' }>;

export interface BulkGround {
  readonly act: BulkActName;
  readonly rows: HandedRows;
  readonly today: CalendarDay;
  readonly organisation: { readonly id: string; readonly kind: OrganisationKind };
  /** Every client's file. */
  readonly files: readonly string[];
}

/** The mapper `toInput`: one act for many targets. */
export function bulkContent(values: BulkValues, ground: BulkGround): BulkContent {
  return { kind: 'bulk', targets: bulkTargets(ground.rows), act: bulkAct(values, ground) };
}

/** The rows handed over, as the service finds them again. */
export function bulkTargets({ list, ids, filters, except }: HandedRows): BulkContent['targets'] {
  const query = ids ? null : { ...filters };
  return { list, ids: ids ? [...ids] : null, query, ...(except.length > 0 && { except: [...except] }) };
}

function bulkAct(
  values: BulkValues,
  { act, rows, today, organisation, files }: BulkGround,
): BulkContent['act'] {
  const grant = (
    fileIds: readonly string[],
    kind: ContactFunction,
    narrows: boolean,
  ): BulkContent['act'] => ({
    kind: 'grant',
    fileIds: [...fileIds],
    function: kind,
    startOn: values.startOn.trim(),
    endOn: endOf(values),
    subjects: narrows ? subjectsOf(values) : null,
  });
  switch (act) {
    case 'code':
    case 'rappel':
      return { kind: 'issue-code', reminder: act === 'rappel' };
    case 'ajouter':
      return grant([organisation.id], values.function || 'staff-member', true);
    case 'deleguer':
      return grant(
        values.files === 'all' ? files : values.fileIds,
        organisation.kind === 'accounting-firm' ? 'authorized-individual' : 'representative',
        values.narrows,
      );
    case 'fin':
      return rows.list === 'authorizations'
        ? { kind: 'end', lastDay: values.lastDay.trim() }
        : { kind: 'change-end', endOn: endOf(values) };
    case 'retirer':
      // Ended yesterday, « Actif » is « Faux » at once.
      return { kind: 'end', lastDay: values.when === 'now' ? addDays(today, -1) : values.lastDay.trim() };
  }
}

/** Each subject once; writing includes reading. */
function subjectsOf({ writes, reads }: BulkValues) {
  return [
    ...writes.map((subject) => ({ subject, right: 'write' as const })),
    ...reads.filter((one) => !writes.includes(one)).map((subject) => ({ subject, right: 'read' as const })),
  ];
}
