import { LINKING_CODE_ALPHABET } from './linking-code.ts';

/** Forty-five bits: unlike any other, and not to be guessed either. */
export const LINKING_IDENTIFIER_LENGTH = 9;

/** As mails and screens show it: « 7KQ-2MX-W94 ». */
export function groupLinkingIdentifier(identifier: string): string {
  return identifier.match(/.{1,3}/g)?.join('-') ?? '';
}

/** What was typed, as the identifier was made: any case, with or without hyphens and spaces, O, I and L read as 0 and 1. */
export function readLinkingIdentifier(typed: string): string | undefined {
  const text = typed.toUpperCase().replace(/[\s\u00a0\u2010-\u2015-]/g, '');
  const identifier = text.replace(/O/g, '0').replace(/[IL]/g, '1');
  const readable =
    identifier.length === LINKING_IDENTIFIER_LENGTH &&
    [...identifier].every((one) => LINKING_CODE_ALPHABET.includes(one));
  return readable ? identifier : undefined;
}
