import { listAuthorizations } from '#contract/authorizations/authorization.operations.ts';
import { authorizationListQuerySchema } from '#contract/authorizations/authorization.schema.ts';
import { listContacts } from '#contract/contacts/contact.operations.ts';
import { contactListQuerySchema } from '#contract/contacts/contact.schema.ts';
import { listOrganisationRelations } from '#contract/organisation-relations/organisation-relation.operations.ts';
import { organisationRelationListQuerySchema } from '#contract/organisation-relations/organisation-relation.schema.ts';
import { exportBodySchema } from './export.schema.ts';
import { exportOperation } from './export-operation.ts';

/** The columns that a reader shows and hides. */
const EXTRA_COLUMNS = ['startOn', 'endOn', 'origin', 'onItsWay'] as const;

const PAGING = { limit: true, cursor: true } as const;

export const exportContacts = exportOperation(
  'exportContacts',
  listContacts,
  exportBodySchema(contactListQuerySchema.omit(PAGING), [
    'contact',
    'function',
    'organisation',
    'active',
    'linked',
    ...EXTRA_COLUMNS,
  ]),
);

export const exportAuthorizations = exportOperation(
  'exportAuthorizations',
  listAuthorizations,
  exportBodySchema(authorizationListQuerySchema.omit(PAGING), [
    'subject',
    'right',
    'file',
    'organisation',
    'contact',
    'function',
    'active',
    ...EXTRA_COLUMNS,
  ]),
);

export const exportOrganisationRelations = exportOperation(
  'exportOrganisationRelations',
  listOrganisationRelations,
  exportBodySchema(organisationRelationListQuerySchema.omit(PAGING), [
    'client',
    'kind',
    'organisation',
    'active',
    ...EXTRA_COLUMNS,
  ]),
);
