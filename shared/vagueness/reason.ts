/** What the note check may find in a reason that shows nobody meant to give one. Being short or vague is no such thing. */
const mash = ['keyboard-mash', 'filler-text', 'repeated-words'];

/** One of these tells as much as two or three letters. */
const dense = /[\u3041-\u30ff\u3400-\u9fff]/gu;

/** A reason is for the seam's owner to read: "x", "asdf" and "..." are none. Asked is little, as nobody may be trapped here. */
export function isReason(text: string, saw: readonly string[]): boolean {
  const letters = text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  const weight = letters.length + 2 * (text.match(dense)?.length ?? 0);
  const different = new Set(letters).size;
  return (
    weight >= 6 && different >= (weight > letters.length ? 2 : 4) && !saw.some((rule) => mash.includes(rule))
  );
}
