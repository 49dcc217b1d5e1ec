import * as z from 'zod';
import { daySchema, idSchema } from '#contract/shared-fields.ts';
import { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';
import { longTextSchema } from './rectification.schema.ts';

/** The eight elements of the register (c., r. 3.1, s. 7); see the domain's `IncidentFacts`. */
export const incidentFactsSchema = z.strictObject({
  information: longTextSchema,
  informationKnown: z.boolean(),
  circumstances: longTextSchema,
  occurredFrom: daySchema,
  occurredTo: daySchema,
  occurredApproximate: z.boolean(),
  knownOn: daySchema,
  persons: z.int().min(0).max(1_000_000_000),
  personsApproximate: z.boolean(),
  seriousRisk: z.boolean(),
  riskElements: longTextSchema,
  commissionToldOn: daySchema.nullable(),
  personsToldOn: daySchema.nullable(),
  publicNotice: longTextSchema.nullable(),
  measures: longTextSchema,
});

export const incidentSchema = incidentFactsSchema.extend({
  id: idSchema,
  number: z.int().min(1),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string(),
  /** The last day on which it must stand in the register: five years after it became known. */
  keepUntil: daySchema,
  version: z.int().min(1),
});

export type IncidentAnswer = z.infer<typeof incidentSchema>;

export const incidentParamsSchema = z.strictObject({ incidentId: idSchema });

export const incidentExportSchema = z.strictObject({ language: z.enum(CONTACT_LANGUAGES) });
