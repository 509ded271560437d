// Keys that look like numbers would be put in another order by the engine; the others would be hard to show.
const ID = /^[A-Za-z][\w.:-]{0,99}$/;

/** Whether a text can name something within a document. */
export function isId(text: string): boolean {
  return ID.test(text);
}
