/** What only links need, loaded with the first of them. */
export { decodeLink } from '../../core/share/decodeLink.ts';
export { encodeLink } from '../../core/share/encodeLink.ts';
export { linkErrorText } from '../../core/share/linkErrorText.ts';
