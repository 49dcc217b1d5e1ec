/** The id of the control of a field, which the links of the summary lead to: `phones.0.number` → `phones-0-number`. */
export function fieldId(path: string): string {
  return path.replaceAll('.', '-');
}
