import type { LineRefusalCode } from '#domain/request/plan.ts';
import type { RemoveRelationValues } from './remove-relation-values.ts';

type FieldName = keyof RemoveRelationValues;

/** Where what is removed was chosen. */
export function choiceOf(scope: RemoveRelationValues['scope']): FieldName {
  if (scope === 'relations') return 'relationIds';
  return scope === 'authorizations' ? 'authorizationIds' : 'scope';
}

/** The field that a pointer of a refusal means: `/body/content/acts/0/ids/3`. */
export function fieldOfPointer(pointer: string, scope: RemoveRelationValues['scope']): FieldName | undefined {
  const part = /^\/body\/content\/acts\/\d+\/(\w+)/.exec(pointer)?.[1];
  if (part === 'contactId') return 'contactId';
  return part === 'ids' ? choiceOf(scope) : undefined;
}

/** The field that a refused line is about. */
export function fieldOfRefusal(
  code: LineRefusalCode,
  scope: RemoveRelationValues['scope'],
): FieldName | undefined {
  switch (code) {
    case 'contact-unknown':
      return 'contactId';
    case 'relation-unknown':
    case 'relation-not-active':
    case 'authorization-unknown':
    case 'last-responsible':
      return choiceOf(scope);
    default:
      return undefined;
  }
}
