import * as z from 'zod';
import { checkDay } from '#client/forms/day-rules.ts';
import type { ContentInput } from '#client/forms/draft.ts';
import { type Report, reportTo } from '#client/forms/report.ts';
import { explanationSchema, legalNameSchema } from '#contract/requests/act.schema.ts';
import type { RequestLine } from '#contract/requests/request.schema.ts';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { readNeq } from '#domain/organisation/neq.ts';
import { MATTERS, type MatterKind, namesSomething } from '#domain/organisation/organisation-matter.ts';
import {
  checkFirm,
  FIRM_MATTERS,
  type FirmMatter,
  type FirmValues,
  firmAct,
  firmValuesOf,
  isFirmMatter,
  NO_FIRM,
} from './firm-values.ts';

/** What the form holds, as it is typed; in the order of the page. */
export interface ManageOrganisationValues extends FirmValues {
  matter: MatterKind | FirmMatter | '';
  name: string;
  neq: string;
  effectiveOn: string;
  explanation: string;
}

export const NOTHING_TYPED: ManageOrganisationValues = {
  matter: '',
  name: '',
  neq: '',
  effectiveOn: '',
  explanation: '',
  ...NO_FIRM,
};

const subjects = z.array(z.enum(AUTHORIZED_SUBJECTS));

/** What is told of the organisation: since when, and in its own words; or what it does with its firms. */
export function manageOrganisationSchema(
  today: string,
): z.ZodType<ManageOrganisationValues, ManageOrganisationValues> {
  return z
    .object({
      matter: z.enum([...MATTERS, ...FIRM_MATTERS, '']),
      name: z.string(),
      neq: z.string(),
      effectiveOn: z.string(),
      explanation: z.string(),
      firmNeq: z.string(),
      firmId: z.string(),
      startOn: z.string(),
      endOn: z.string(),
      noEnd: z.boolean(),
      fromOn: z.string(),
      writes: subjects,
      reads: subjects,
      subjectsOf: z.string(),
      atOnce: z.boolean(),
      lastDay: z.string(),
    })
    .superRefine((values, context) => {
      const report = reportTo(context);
      const { matter } = values;
      if (matter === '') report(['matter'], 'matter-missing');
      if (isFirmMatter(matter)) checkFirm(report, matter, values, today);
      else checkMatter(report, values);
    });
}

function checkMatter(report: Report, values: ManageOrganisationValues): void {
  const { matter } = values;
  if (matter !== '' && !isFirmMatter(matter) && namesSomething(matter)) {
    checkText(report, 'name', legalNameSchema, values.name);
  }
  if (matter === 'merger' && values.neq.trim() !== '' && readNeq(values.neq) === undefined) {
    report(['neq'], 'neq-wrong');
  }
  checkDay(report, ['effectiveOn'], values.effectiveOn);
  checkText(report, 'explanation', explanationSchema, values.explanation);
}

function checkText(report: Report, path: 'name' | 'explanation', schema: z.ZodType, typed: string): void {
  if (typed.trim() === '') report([path], `${path}-missing`);
  else if (!schema.safeParse(typed).success) report([path], `${path}-wrong`);
}

/** The mapper `toInput`. */
export function manageOrganisationContent(values: ManageOrganisationValues, today: string): ContentInput {
  const matter = values.matter || 'legal-name';
  if (isFirmMatter(matter)) return { kind: 'acts', acts: [firmAct(matter, values, today)] };
  return {
    kind: 'acts',
    acts: [
      {
        kind: 'manage-organisation',
        matter,
        effectiveOn: values.effectiveOn.trim(),
        name: namesSomething(matter) ? values.name.trim() : null,
        neq: matter === 'merger' ? (readNeq(values.neq) ?? null) : null,
        explanation: values.explanation.trim(),
      },
    ],
  };
}

/** The mapper `toFormValues`: a request of this form, to be corrected. */
export function manageOrganisationValues(
  lines: ReadonlyArray<Pick<RequestLine, 'act'>>,
): ManageOrganisationValues {
  const [ofFirm] = lines.flatMap((line) => firmValuesOf(line.act) ?? []);
  if (ofFirm) return { ...NOTHING_TYPED, ...ofFirm };
  const act = lines.map((line) => line.act).find((one) => one.kind === 'manage-organisation');
  if (!act) return NOTHING_TYPED;
  const { matter, effectiveOn, explanation } = act;
  return { ...NOTHING_TYPED, matter, effectiveOn, explanation, name: act.name ?? '', neq: act.neq ?? '' };
}
