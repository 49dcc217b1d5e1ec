import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { Period } from '#domain/calendar/period.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { checkFileAuthorizations } from './check-authorizations.ts';
import {
  checkAuthorizations,
  checkContactRelations,
  checkOrganisationRelations,
  type Ground,
} from './check-rows.ts';
import { type RowMaps, rowKey } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';

type ModelWrites = Pick<StoreTransaction, 'relations'> & {
  readonly authorizations: Pick<StoreTransaction['authorizations'], 'add' | 'end'>;
  readonly organisationRelations: Pick<StoreTransaction['organisationRelations'], 'add' | 'end'>;
};

interface Row extends Period {
  readonly id: string;
  readonly organisationId: string;
}

/** What changes relations and authorizations: the same rules as PostgreSQL's constraints, checked before anything is put. */
export function modelWrites(view: MemoryView, own: RowMaps): ModelWrites {
  const ground = groundOf(view);

  function put<Name extends 'contactRelations' | 'authorizations' | 'organisationRelations'>(
    table: Name,
    rows: ReadonlyArray<Row & Parameters<RowMaps[Name]['set']>[1]>,
  ): number {
    const kept: Map<string, Row> = own[table];
    for (const row of rows) kept.set(rowKey(row.organisationId, row.id), row);
    view.forget();
    return rows.length;
  }

  return {
    relations: {
      async add(relations) {
        checkContactRelations(relations, ground);
        put('contactRelations', relations);
      },
      async end(organisationId, ids, endOn) {
        const rows = view.index(organisationId)?.allRelations() ?? [];
        return put('contactRelations', ended(rows, organisationId, ids, endOn));
      },
    },
    authorizations: {
      async add(authorizations) {
        checkAuthorizations(authorizations, ground);
        put('authorizations', authorizations);
      },
      async end(organisationId, ids, endOn) {
        const index = view.authorizations(organisationId);
        const rows = ids.flatMap((id) => index?.get(id)?.authorization ?? []);
        const changed = new Map(ended(rows, organisationId, ids, endOn).map((row) => [row.id, row]));
        for (const fileId of new Set([...changed.values()].map((row) => row.fileId))) {
          const all = ground.authorizationsIn(organisationId, fileId);
          checkFileAuthorizations(all.map((one) => changed.get(one.id) ?? one));
        }
        return put('authorizations', [...changed.values()]);
      },
    },
    organisationRelations: {
      async add(relations) {
        checkOrganisationRelations(relations, ground);
        put('organisationRelations', relations);
      },
      async end(organisationId, ids, endOn) {
        return put('organisationRelations', ended(view.organisationRelations(), organisationId, ids, endOn));
      },
    },
  };
}

/** Those that have started by that day and end later, as they are then. */
function ended<One extends Row>(
  rows: readonly One[],
  organisationId: string,
  ids: readonly string[],
  endOn: CalendarDay,
): One[] {
  const asked = new Set(ids);
  return rows
    .filter((row) => row.organisationId === organisationId && asked.has(row.id))
    .filter((row) => row.startOn <= endOn && endOn < row.endOn)
    .map((row) => ({ ...row, endOn }));
}

export function groundOf(view: MemoryView): Ground {
  return {
    organisationKind: (id) => view.world.organisations.get(id)?.kind,
    fileKind: (id) => view.world.files.get(id)?.kind,
    hasContact: (organisationId, id) => view.contact(organisationId, id) !== undefined,
    hasContactRelation: (organisationId, id) => view.index(organisationId)?.hasRelation(id) ?? false,
    relationsOf: (organisationId, contactId) => view.relationsOf(organisationId, contactId),
    organisationRelations: () => view.organisationRelations(),
    hasAuthorization: (organisationId, id) => view.authorizations(organisationId)?.get(id) !== undefined,
    authorizationsIn: (organisationId, fileId) => view.authorizations(organisationId)?.ofFile(fileId) ?? [],
  };
}
