type FieldState = {
  id: string;
  description?: unknown;
  error?: string | undefined;
  required?: boolean | undefined;
};

/** The attributes that tie a control to the description and error that `FieldFrame` writes around it. */
export function fieldAria({ id, description, error, required }: FieldState) {
  const described = [description ? `${id}-description` : '', error ? `${id}-error` : ''].filter(Boolean);
  return {
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
    'aria-required': required ? true : undefined,
  };
}
