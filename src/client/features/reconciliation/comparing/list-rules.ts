import { readPhone } from '#client/forms/read-phone.ts';
import { nameSchema } from '#contract/requests/act.schema.ts';
import { emailSchema } from '#contract/shared-fields.ts';
import type { CellRules } from '#domain/reconciliation/outside-person.ts';

/** What a list says is held to the contract's own rules, so that no correction is refused for its form. */
export const LIST_RULES: CellRules = {
  isName: (text) => nameSchema.safeParse(text).success,
  isEmail: (text) => emailSchema.safeParse(text).success,
  readPhone(text) {
    const abroad = text.trim().startsWith('+') && !/^\+\s*1/.test(text.trim());
    const territory = abroad ? 'elsewhere' : 'north-america';
    const read = readPhone({ kind: 'office', territory, number: text, extension: '' });
    return typeof read === 'object' ? read : null;
  },
};
