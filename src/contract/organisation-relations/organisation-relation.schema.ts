import * as z from 'zod';
import { listFilters } from '#contract/list-filters.ts';
import { listOf, pageQueryShape, pageSchema } from '#contract/page.ts';
import {
  clientFileSchema,
  daySchema,
  idSchema,
  organisationSchema,
  provenanceShape,
} from '#contract/shared-fields.ts';
import { ORGANISATION_RELATION_KINDS } from '#domain/relation/organisation-relation.ts';

export const ORGANISATION_RELATION_SORTS = ['client', 'active', 'end'] as const;

export type OrganisationRelationSort = (typeof ORGANISATION_RELATION_SORTS)[number];

export const organisationRelationListQuerySchema = z.strictObject({
  ...pageQueryShape,
  active: listFilters.active,
  endingWithin: listFilters.endingWithin,
  on: listFilters.on,
  sort: z.enum(ORGANISATION_RELATION_SORTS).default('client'),
  kind: listOf(ORGANISATION_RELATION_KINDS).default([]),
});

export type OrganisationRelationListQuery = z.infer<typeof organisationRelationListQuerySchema>;

/** « Organisation · Type de relation · Organisation · Actif »: the client, what it has, and whom it has it with. */
export const organisationRelationRowSchema = z.strictObject({
  id: idSchema,
  file: clientFileSchema,
  kind: z.enum(ORGANISATION_RELATION_KINDS),
  organisation: organisationSchema,
  startOn: daySchema,
  endOn: daySchema,
  active: z.boolean(),
  ...provenanceShape,
});

export type OrganisationRelationRow = z.infer<typeof organisationRelationRowSchema>;

export const organisationRelationPageSchema = pageSchema(organisationRelationRowSchema);
