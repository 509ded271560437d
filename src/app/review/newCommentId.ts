const bytes = 10;

/** An id that no two people ever make. */
export function newCommentId(): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return `comment-${Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
