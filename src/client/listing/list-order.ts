/** An order that no column stands for: « Sujets de l’organisation d’abord ». */
export interface ListOrder {
  /** The name of its sort; it has one direction, ascending. */
  readonly id: string;
  readonly label: string;
}
