const focusable = 'input:not([type=hidden]), select, textarea, button, [tabindex]';

/** Puts the focus on a field by its id, or on the first control inside it (a group of radios). */
export function focusField(fieldId: string): void {
  const element = document.getElementById(fieldId);
  const target = element?.matches(focusable) ? element : element?.querySelector<HTMLElement>(focusable);
  target?.focus();
  // The label comes along: a field at the very top of the window would hide what it asks.
  (target ?? element)?.scrollIntoView?.({ block: 'center' });
}
