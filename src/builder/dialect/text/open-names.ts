/** The names of the elements that tags leave open. With an element ends what is open in it. */
export class OpenNames {
  readonly #names: string[] = [];

  /** How many they are. */
  get depth(): number {
    return this.#names.length;
  }

  get innermost(): string | undefined {
    return this.#names.at(-1);
  }

  begin(name: string): void {
    this.#names.push(name);
  }

  /** An end of an element that is not open is the end of none. */
  end(name: string): void {
    const at = this.#names.lastIndexOf(name);
    if (at >= 0) this.#names.length = at;
  }

  clear(): void {
    this.#names.length = 0;
  }
}
