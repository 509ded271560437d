/** Hands out identifiers that differ from each other in more than upper and lower case. */
export class IdentifierScope {
  readonly #identifier: (text: string, number: number) => string;
  readonly #taken = new Set<string>();

  /** `identifier` makes a valid name of any text; `number` is 1, and higher when the name was taken. */
  constructor(identifier: (text: string, number: number) => string) {
    this.#identifier = identifier;
  }

  claim(text: string): string {
    let number = 1;
    let name = this.#identifier(text, number);
    while (this.#taken.has(name.toLowerCase())) name = this.#identifier(text, ++number);
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
