import type { LineRefusalCode } from '#domain/request/plan.ts';
import type { ModifyContactValues } from './modify-contact-values.ts';

type FieldName = keyof ModifyContactValues;

/** The field that a pointer of a refusal means: `/body/content/acts/0/changes/email`. */
export function fieldOfPointer(pointer: string): FieldName | undefined {
  const [, part, name] = /^\/body\/content\/acts\/\d+\/(\w+)(?:\/(\w+))?/.exec(pointer) ?? [];
  if (part === 'changes') {
    if (name === 'phones') return 'phoneNumber';
    return (['firstName', 'lastName', 'email', 'language'] as const).find((one) => one === name);
  }
  return (['contactId', 'relationId', 'endOn'] as const).find((one) => one === part);
}

/** The field that a refused line is about. */
export function fieldOfRefusal(code: LineRefusalCode): FieldName | undefined {
  switch (code) {
    case 'contact-unknown':
      return 'contactId';
    case 'email-owned-by-account':
      return 'email';
    case 'relation-unknown':
    case 'relation-not-active':
      return 'relationId';
    case 'end-before-start':
    case 'end-in-past':
    case 'last-responsible':
      return 'endOn';
    case 'already-linked':
    case 'code-too-soon':
    case 'contact-inactive':
    case 'email-missing':
      return 'issueCode';
    default:
      return undefined;
  }
}
