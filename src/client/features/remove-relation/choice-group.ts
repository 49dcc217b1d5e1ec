export interface Choice {
  readonly id: string;
  readonly label: string;
  /** A second, smaller line. */
  readonly detail?: string | undefined;
}

/** Choices that stand together; `all`: the words of the box that takes them all. */
export interface ChoiceGroup {
  readonly key: string;
  readonly all?: string | undefined;
  readonly choices: readonly Choice[];
}
