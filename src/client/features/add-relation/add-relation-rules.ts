import * as z from 'zod';
import { checkWith } from '#client/forms/check-with.ts';
import { checkPeriod } from '#client/forms/day-rules.ts';
import { checkPhones, phoneValuesSchema } from '#client/forms/phone-rules.ts';
import { type Report, reportTo } from '#client/forms/report.ts';
import { clientNumberSchema, nameSchema } from '#contract/requests/act.schema.ts';
import { emailSchema } from '#contract/shared-fields.ts';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import { type AddRelationValues, TARGETS } from './add-relation-values.ts';

export interface AddRelationFacts {
  readonly today: string;
  /** Whether this contact has no e-mail, and it isn't its account's affair: « Validez ou ajoutez un courriel si celui-ci est absent ». */
  readonly lacksEmail: (contactId: string) => boolean;
}

const typedSchema = z.object({
  contactId: z.string().nullable(),
  isNew: z.boolean(),
  newContactId: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  clientNumber: z.string(),
  target: z.enum([...TARGETS, '']),
  function: z.enum([...CONTACT_FUNCTIONS, '']),
  fileId: z.string().nullable(),
  startOn: z.string(),
  endOn: z.string(),
  noEnd: z.boolean(),
  narrows: z.boolean(),
  writes: z.array(z.enum(AUTHORIZED_SUBJECTS)),
  reads: z.array(z.enum(AUTHORIZED_SUBJECTS)),
  email: z.string(),
  language: z.enum(CONTACT_LANGUAGES),
  phones: z.array(phoneValuesSchema),
});

/** What must be filled in, which follows from what was chosen (002, steps 4, 5 and 7; 003, steps 4 and 5). */
export function addRelationSchema(facts: AddRelationFacts): z.ZodType<AddRelationValues, AddRelationValues> {
  return typedSchema.superRefine((values, context) => {
    const report = reportTo(context);
    checkPerson(report, values, facts);
    checkTarget(report, values);
    checkPeriod(report, values, facts.today);
  });
}

function checkPerson(report: Report, values: AddRelationValues, facts: AddRelationFacts): void {
  const { contactId, isNew, clientNumber } = values;
  const lacksEmail = contactId !== null && facts.lacksEmail(contactId);
  if (isNew || lacksEmail) checkWith(report, ['email'], emailSchema, values.email);
  if (!isNew) {
    if (contactId === null) report(['contactId'], 'required');
    return;
  }
  checkWith(report, ['firstName'], nameSchema, values.firstName);
  checkWith(report, ['lastName'], nameSchema, values.lastName);
  if (clientNumber.trim() !== '') checkWith(report, ['clientNumber'], clientNumberSchema, clientNumber);
  checkPhones(report, ['phones'], values.phones);
}

function checkTarget(report: Report, values: AddRelationValues): void {
  const { target } = values;
  if (target === '') report(['target'], 'required');
  if (target === 'own' && values.function === '') report(['function'], 'required');
  if (target === 'own' || target === '') return;
  if (values.fileId === null) report(['fileId'], 'required');
  if (values.narrows && values.writes.length + values.reads.length === 0) report(['writes'], 'required');
}
