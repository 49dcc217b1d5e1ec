import type { LineRefusalCode } from '#domain/request/plan.ts';
import type { AddRelationValues } from './add-relation-values.ts';

type FieldName = keyof AddRelationValues;

const ON_PERSON: readonly FieldName[] = ['firstName', 'lastName', 'email', 'language', 'clientNumber'];

/** The field that a pointer of a refusal means: `/body/content/acts/0/person/email`. */
export function fieldOfPointer(pointer: string): string | undefined {
  const [, part, name, ...rest] = /^\/body\/content\/acts\/\d+\/(\w+)(?:\/(\w+))?(.*)$/.exec(pointer) ?? [];
  if (part === 'person' && name === 'phones') {
    const place = /^\/(\d+)/.exec(rest[0] ?? '')?.[1] ?? '0';
    return `phones.${place}.number`;
  }
  if (part === 'person') return ON_PERSON.find((one) => one === name);
  if (part === 'changes') return 'email';
  if (part === 'subjects') return 'writes';
  return (['contactId', 'fileId', 'function', 'startOn', 'endOn'] as const).find((one) => one === part);
}

/** The field that a refused line is about. */
export function fieldOfRefusal(code: LineRefusalCode, isNew: boolean): FieldName | undefined {
  switch (code) {
    case 'contact-unknown':
    case 'contact-changed':
    case 'contact-inactive':
      return isNew ? undefined : 'contactId';
    case 'email-missing':
    case 'email-owned-by-account':
      return 'email';
    case 'file-unknown':
    case 'file-not-served':
    case 'nothing-delegable':
      return 'fileId';
    case 'end-before-start':
    case 'end-in-past':
      return 'endOn';
    case 'start-too-early':
      return 'startOn';
    case 'subject-not-held':
    case 'subject-not-delegable':
    case 'right-beyond-own':
      return 'writes';
    default:
      return undefined;
  }
}
