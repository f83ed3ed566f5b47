/** Edits of a source text by place, carried out together: everything between them stays as it was. */
export class TextEdits {
  private readonly edits: { start: number; end: number; text: string; rank: number; order: number }[] = [];

  /** Puts `text` in place of the source from `start` to before `end`. */
  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text, rank: 0, order: this.edits.length });
  }

  /** Puts `text` before the place; several at one place stand by rank, then in the order in which they were asked for. */
  insert(place: number, text: string, rank = 0): void {
    this.edits.push({ start: place, end: place, text, rank, order: this.edits.length });
  }

  remove(start: number, end: number): void {
    this.replace(start, end, '');
  }

  get isEmpty(): boolean {
    return this.edits.length === 0;
  }

  /** The source with all edits; throws where two of them overlap, which is a mistake of the caller. */
  apply(source: string): string {
    if (this.edits.length === 0) return source;
    const ordered = [...this.edits].sort((a, b) => a.start - b.start || a.end - b.end || a.rank - b.rank || a.order - b.order);
    const pieces: string[] = [];
    let place = 0;
    for (const edit of ordered) {
      if (edit.start < place) throw new Error(`overlapping edits at ${edit.start}`);
      pieces.push(source.slice(place, edit.start), edit.text);
      place = edit.end;
    }
    pieces.push(source.slice(place));
    return pieces.join('');
  }
}
