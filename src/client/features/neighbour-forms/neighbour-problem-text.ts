import type { TFunction } from 'i18next';
import type { FormProblem } from '#client/forms/form-problem.ts';

const OWN = [
  'address-lines-missing',
  'address-lines-too-many',
  'address-city-missing',
  'address-too-long',
  'address-province-unknown',
  'address-postal-code-missing',
  'address-postal-code-malformed',
  'address-country-malformed',
  'address-odd',
  'contact-missing',
  'matter-missing',
  'which-missing',
  'name-missing',
  'name-wrong',
  'explanation-missing',
  'explanation-wrong',
  'neq-wrong',
  'email-wrong',
  'website-wrong',
  'nothing-typed',
  'not-read',
  'firm-neq-missing',
  'firm-missing',
] as const;

/** The forms' own words for their fields; undefined: those that every form shares. */
export function neighbourProblemText(
  t: TFunction<'neighbour-forms'>,
  { code }: FormProblem,
): string | undefined {
  const own = OWN.find((one) => one === code);
  return own && t(`problem.${own}`);
}
