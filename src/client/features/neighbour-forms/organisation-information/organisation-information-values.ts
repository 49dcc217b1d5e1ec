import * as z from 'zod';
import type { ContentInput } from '#client/forms/draft.ts';
import { checkPhones, phonesOf, phoneValuesSchema } from '#client/forms/phone-rules.ts';
import { NO_PHONE, type PhoneValues, phoneValuesOf } from '#client/forms/read-phone.ts';
import { reportTo } from '#client/forms/report.ts';
import { type OrganisationDetailsSheet, websiteSchema } from '#contract/organisations/organisation.schema.ts';
import type { RequestLine } from '#contract/requests/request.schema.ts';
import { emailSchema } from '#contract/shared-fields.ts';
import { readNeq } from '#domain/organisation/neq.ts';

/** What the form holds, as it is typed; in the order of the page. */
export interface OrganisationInformationValues {
  neq: string;
  email: string;
  /** « Retirer » */
  noEmail: boolean;
  website: string;
  noWebsite: boolean;
  /** All of them, as they are today until they are changed. */
  phones: PhoneValues[];
}

type Details = Pick<OrganisationDetailsSheet, 'neq' | 'email' | 'website' | 'phones' | 'version'>;

/** The form untouched: what is left empty stays, and the phones are those of today. */
export function untouched({ phones }: Pick<Details, 'phones'>): OrganisationInformationValues {
  return {
    neq: '',
    email: '',
    noEmail: false,
    website: '',
    noWebsite: false,
    phones: phones.length > 0 ? phones.map(phoneValuesOf) : [{ ...NO_PHONE, kind: 'office' }],
  };
}

/** `exemple.org` is `https://exemple.org`. */
export function readWebsite(typed: string): string {
  const text = typed.trim();
  const [scheme] = /^https?:\/\//i.exec(text) ?? [];
  return scheme ? scheme.toLowerCase() + text.slice(scheme.length) : `https://${text}`;
}

/** What was typed must be right, and there must be something. */
export function organisationInformationSchema(
  shown: Details,
): z.ZodType<OrganisationInformationValues, OrganisationInformationValues> {
  return z
    .object({
      neq: z.string(),
      email: z.string(),
      noEmail: z.boolean(),
      website: z.string(),
      noWebsite: z.boolean(),
      phones: z.array(phoneValuesSchema),
    })
    .superRefine((values, context) => {
      const report = reportTo(context);
      const { neq, email, noEmail, website, noWebsite, phones } = values;
      if (neq.trim() !== '' && readNeq(neq) === undefined) report(['neq'], 'neq-wrong');
      if (!noEmail && email.trim() !== '' && !emailSchema.safeParse(email.trim()).success) {
        report(['email'], 'email-wrong');
      }
      if (!noWebsite && website.trim() !== '' && !websiteSchema.safeParse(readWebsite(website)).success) {
        report(['website'], 'website-wrong');
      }
      checkPhones(report, ['phones'], phones);
      if (context.issues.length === 0 && Object.keys(changesOf(values, shown)).length === 0) {
        report(['neq'], 'nothing-typed');
      }
    });
}

function changesOf(values: OrganisationInformationValues, shown: Details) {
  const neq = readNeq(values.neq);
  const email = values.noEmail ? null : values.email.trim() || undefined;
  const website = values.noWebsite
    ? null
    : values.website.trim() === ''
      ? undefined
      : readWebsite(values.website);
  const phones = phonesOf(values.phones);
  return {
    ...(neq !== undefined && { neq }),
    ...(email !== undefined && { email }),
    ...(website !== undefined && { website }),
    ...(!samePhones(phones, shown.phones) && { phones }),
  };
}

function samePhones(left: Details['phones'], right: Details['phones']): boolean {
  const text = (phones: Details['phones']) =>
    JSON.stringify(phones.map(({ kind, number, extension }) => [kind, number, extension]));
  return text(left) === text(right);
}

/** The mapper `toInput`; `shown`: the details that the form shows. */
export function organisationInformationContent(
  values: OrganisationInformationValues,
  shown: Details,
): ContentInput {
  const { version } = shown;
  const changes = changesOf(values, shown);
  return { kind: 'acts', acts: [{ kind: 'change-organisation', version, changes }] };
}

/** The mapper `toFormValues`: a request of this form, to be corrected. */
export function organisationInformationValues(
  lines: ReadonlyArray<Pick<RequestLine, 'act'>>,
  details: Details,
): OrganisationInformationValues {
  const act = lines.map((line) => line.act).find((one) => one.kind === 'change-organisation');
  const { neq, email, website, phones } = act?.changes ?? {};
  return {
    ...untouched({ phones: phones ?? details.phones }),
    neq: neq ?? '',
    email: email ?? '',
    noEmail: email === null,
    website: website ?? '',
    noWebsite: website === null,
  };
}
