/**
 * Texts that many rows share, each under a number. A search looks through every text once and gives a table by number: what is
 * left to do for each row is one look into it.
 */
export class SearchedTexts {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  /** The number of this id; its text is taken the first time it comes. */
  numberOf(id: string, textOf: () => string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#texts.push(textOf()) - 1;
    this.#numbers.set(id, number);
    return number;
  }

  /** Puts another text under the number that the id has, if it has one. */
  replace(id: string, text: string): void {
    const number = this.#numbers.get(id);
    if (number !== undefined) this.#texts[number] = text;
  }

  /** 1 at the numbers whose text holds the word. */
  holding(word: string): Uint8Array {
    return Uint8Array.from(this.#texts, (text) => (text.includes(word) ? 1 : 0));
  }

  copy(): SearchedTexts {
    const copied = new SearchedTexts();
    for (const [id, number] of this.#numbers) copied.#numbers.set(id, number);
    copied.#texts.push(...this.#texts);
    return copied;
  }
}
