import * as z from 'zod';
import { checkWith } from '#client/forms/check-with.ts';
import { checkDay } from '#client/forms/day-rules.ts';
import { checkPhones, phoneValuesSchema } from '#client/forms/phone-rules.ts';
import { PHONE_TERRITORIES } from '#client/forms/read-phone.ts';
import { type Report, reportTo } from '#client/forms/report.ts';
import { nameSchema } from '#contract/requests/act.schema.ts';
import { emailSchema } from '#contract/shared-fields.ts';
import { CONTACT_LANGUAGES, PHONE_KINDS } from '#domain/contact/contact.ts';
import { modifyContactActs } from './modify-contact-content.ts';
import type { ModifyContactValues } from './modify-contact-values.ts';
import type { Shown } from './person-changes.ts';
import { mainPhoneAfter } from './phones-after.ts';

interface ModifyContactFacts {
  readonly today: string;
  /** The contact as it is shown; undefined until it is read. */
  readonly shown: Shown | undefined;
}

const typedSchema = z.object({
  contactId: z.string().nullable(),
  coordinates: z.boolean(),
  personal: z.boolean(),
  relationEnd: z.boolean(),
  language: z.enum([...CONTACT_LANGUAGES, '']),
  email: z.string(),
  phoneKind: z.enum([...PHONE_KINDS, '']),
  phoneTerritory: z.enum(PHONE_TERRITORIES),
  phoneNumber: z.string(),
  phoneExtension: z.string(),
  phonesRemoved: z.array(z.string()),
  phonesAdded: z.array(phoneValuesSchema),
  firstName: z.string(),
  lastName: z.string(),
  relationId: z.string().nullable(),
  endOn: z.string(),
  noEnd: z.boolean(),
  issueCode: z.boolean(),
});

/** What was typed must be right, and there must be something; nothing else is required (002 and 003, step 5). */
export function modifyContactSchema({
  today,
  shown,
}: ModifyContactFacts): z.ZodType<ModifyContactValues, ModifyContactValues> {
  return typedSchema.superRefine((values, context) => {
    const report = reportTo(context);
    if (values.contactId === null) report(['contactId'], 'required');
    else if (!shown) report(['contactId'], 'not-read');
    if (values.coordinates) checkCoordinates(report, values, shown);
    if (values.personal) checkNames(report, values);
    if (values.relationEnd) checkEnd(report, values, today);
    if (values.issueCode && shown) checkReachable(report, values, shown);
    const { coordinates, personal, relationEnd, issueCode } = values;
    if (!(coordinates || personal || relationEnd || issueCode)) report(['coordinates'], 'nothing-chosen');
    // Days and numbers that are wrong say so themselves.
    else if (shown && context.issues.length === 0 && modifyContactActs(values, shown).length === 0) {
      report(['coordinates'], 'nothing-typed');
    }
  });
}

function checkCoordinates(report: Report, values: ModifyContactValues, shown: Shown | undefined): void {
  if (values.email.trim() !== '' && !shown?.linked) checkWith(report, ['email'], emailSchema, values.email);
  const main = mainPhoneAfter(values, shown?.phones[0]);
  if (typeof main === 'string') {
    report([main === 'phone-extension' ? 'phoneExtension' : 'phoneNumber'], main);
  }
  checkPhones(report, ['phonesAdded'], values.phonesAdded);
}

function checkEnd(report: Report, { relationId, endOn, noEnd }: ModifyContactValues, today: string): void {
  if (relationId === null) report(['relationId'], 'required');
  if (noEnd || !checkDay(report, ['endOn'], endOn, 'day-end-missing')) return;
  if (endOn.trim() < today) report(['endOn'], 'day-past', { today });
}

function checkNames(report: Report, values: ModifyContactValues): void {
  for (const name of ['firstName', 'lastName'] as const) {
    if (values[name].trim() !== '') checkWith(report, [name], nameSchema, values[name]);
  }
}

/** A code needs an address: the one that is known, or the one that is given with it. */
function checkReachable(report: Report, { coordinates, email }: ModifyContactValues, shown: Shown): void {
  const given = coordinates && email.trim() !== '';
  if (!(shown.linked || shown.email !== null || given)) report(['issueCode'], 'email-missing');
}
