/** Gives each id a number, so that a search asks once for each id, and of each row only what stands in a table at its number. */
export class NumberedIds {
  readonly #numbers = new Map<string, number>();

  numberOf(id: string): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size;
    this.#numbers.set(id, number);
    return number;
  }

  /** 1 at the numbers of the ids that pass. */
  marks(passes: (id: string) => boolean): Uint8Array {
    return Uint8Array.from(this.#numbers.keys(), (id) => (passes(id) ? 1 : 0));
  }
}
