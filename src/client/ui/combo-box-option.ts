/** A choice of a combobox; the description is a second, smaller line (a function, a number). */
export type ComboBoxOption = { id: string; label: string; description?: string | undefined };
