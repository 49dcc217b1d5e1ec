export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** The errors that the form library holds, one per field, in the order in which the values name the fields. */
export function fieldErrors(errors: unknown, values: unknown, path = ''): FieldError[] {
  if (!isRecord(errors)) return [];
  const message = errors.message;
  if (typeof message === 'string') return message === '' ? [] : [{ path, message }];
  const names = Object.keys(errors);
  const order = isRecord(values) ? Object.keys(values) : names;
  const sorted = names.toSorted((left, right) => placeOf(order, left) - placeOf(order, right));
  return sorted.flatMap((name) => {
    const inner = isRecord(values) ? values[name] : undefined;
    return fieldErrors(errors[name], inner, path === '' ? name : `${path}.${name}`);
  });
}

function placeOf(order: readonly string[], name: string): number {
  const place = order.indexOf(name);
  return place === -1 ? order.length : place;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
