import { formSearchOf } from '#client/forms/form-search.ts';

/** The steps, as the address names them. */
export const STEPS = ['qui', 'dossiers', 'verification'] as const;

export type Step = (typeof STEPS)[number];

/** `?contact=…&etape=dossiers`; without a contact there is only the first step. */
export function departureSearchOf(search: Readonly<Record<string, unknown>>) {
  const { contact, demande } = formSearchOf(search);
  const asked = STEPS.find((step) => step === search.etape) ?? 'qui';
  return { contact, demande, step: contact === undefined ? ('qui' as const) : asked };
}
