import { readFileSync } from 'node:fs';

const headersFile = new URL('../public/_headers', import.meta.url);

/**
 * The HTTP headers that a host should send with every page, read from `public/_headers`, so that the preview
 * server, the page's own policy and the static host cannot drift apart.
 */
export function securityHeaders(): Record<string, string> {
  const lines = readFileSync(headersFile, 'utf8').split('\n');
  return Object.fromEntries(
    lines.filter((line) => /^\s+\S+:/.test(line)).map((line) => splitOnce(line.trim(), ': ')),
  );
}

/**
 * The Content-Security-Policy for a `<meta>` element, for hosts that cannot send headers. Browsers ignore
 * `frame-ancestors` there and warn about it, so it stays in the header alone.
 */
export function contentSecurityPolicyForMeta(): string {
  const policy = securityHeaders()['Content-Security-Policy'] ?? "default-src 'none'";
  return policy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at + separator.length)];
}
