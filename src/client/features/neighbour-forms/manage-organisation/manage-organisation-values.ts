import * as z from 'zod';
import { checkDay } from '#client/forms/day-rules.ts';
import type { ContentInput } from '#client/forms/draft.ts';
import { type Report, reportTo } from '#client/forms/report.ts';
import { explanationSchema, legalNameSchema } from '#contract/requests/act.schema.ts';
import type { RequestLine } from '#contract/requests/request.schema.ts';
import { readNeq } from '#domain/organisation/neq.ts';
import { MATTERS, type MatterKind, namesSomething } from '#domain/organisation/organisation-matter.ts';

/** What the form holds, as it is typed; in the order of the page. */
export interface ManageOrganisationValues {
  matter: MatterKind | '';
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
};

/** What is told of the organisation: since when, and in its own words. */
export const manageOrganisationSchema: z.ZodType<ManageOrganisationValues, ManageOrganisationValues> = z
  .object({
    matter: z.enum([...MATTERS, '']),
    name: z.string(),
    neq: z.string(),
    effectiveOn: z.string(),
    explanation: z.string(),
  })
  .superRefine((values, context) => {
    const report = reportTo(context);
    const { matter } = values;
    if (matter === '') report(['matter'], 'matter-missing');
    else if (namesSomething(matter)) checkText(report, 'name', legalNameSchema, values.name);
    if (matter === 'merger' && values.neq.trim() !== '' && readNeq(values.neq) === undefined) {
      report(['neq'], 'neq-wrong');
    }
    checkDay(report, ['effectiveOn'], values.effectiveOn);
    checkText(report, 'explanation', explanationSchema, values.explanation);
  });

function checkText(report: Report, path: 'name' | 'explanation', schema: z.ZodType, typed: string): void {
  if (typed.trim() === '') report([path], `${path}-missing`);
  else if (!schema.safeParse(typed).success) report([path], `${path}-wrong`);
}

/** The mapper `toInput`. */
export function manageOrganisationContent(values: ManageOrganisationValues): ContentInput {
  const matter = values.matter || 'legal-name';
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
  const act = lines.map((line) => line.act).find((one) => one.kind === 'manage-organisation');
  if (!act) return NOTHING_TYPED;
  const { matter, effectiveOn, explanation } = act;
  return { matter, effectiveOn, explanation, name: act.name ?? '', neq: act.neq ?? '' };
}
