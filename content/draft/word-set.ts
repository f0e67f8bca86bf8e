/** Single words, beginnings and endings that can be asked at once, however many there are. */
export class WordSet {
  private readonly words = new Set<string>();
  private readonly beginnings = new Set<string>();
  private readonly endings = new Set<string>();
  private beginningLengths: readonly number[] = [];
  private endingLengths: readonly number[] = [];
  private number = false;

  add(kind: "word" | "beginning" | "ending", word: string): void {
    if (kind === "word") this.words.add(word);
    if (kind === "beginning") {
      this.beginnings.add(word);
      this.beginningLengths = lengths(this.beginnings);
    }
    if (kind === "ending") {
      this.endings.add(word);
      this.endingLengths = lengths(this.endings);
    }
  }

  addNumber(): void {
    this.number = true;
  }

  has(word: string): boolean {
    if (this.words.has(word)) return true;
    if (this.number && /\d/.test(word)) return true;
    return (
      this.beginningLengths.some((length) => length <= word.length && this.beginnings.has(word.slice(0, length))) ||
      this.endingLengths.some((length) => length <= word.length && this.endings.has(word.slice(-length)))
    );
  }
}

function lengths(words: ReadonlySet<string>): number[] {
  return [...new Set([...words].map((word) => word.length))].sort((a, b) => a - b);
}
