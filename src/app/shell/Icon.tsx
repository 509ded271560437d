import type { ReactElement } from 'react';
import { glyphOf } from '../../core/picture/glyphOf.ts';

export interface IconProps {
  /** Id of a kind, `ui-…`, `state-…`, `severity-…`, or an endpoint of a trace. */
  readonly name: string;
  readonly size?: number;
  readonly className?: string | undefined;
  /** Says what the icon means where no word beside it does; without it the icon is decoration. */
  readonly label?: string;
}

/** What traces call their endpoints. */
const aliases: Readonly<Record<string, string>> = {
  pod: 'endpoint-pod',
  attacker: 'endpoint-attacker',
  client: 'endpoint-client',
  c2: 'endpoint-c2',
  service: 'endpoint-service',
  'api-server': 'private-endpoint',
};

function strokeAt(size: number): number {
  if (size < 15) return 2;
  return size < 19 ? 1.8 : 1.5;
}

/** A glyph in the colour of the text around it. */
export function Icon({ name, size = 16, className, label }: IconProps): ReactElement {
  const markup = glyphOf(aliases[name] ?? name) ?? glyphOf('severity-unknown') ?? '';
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeAt(size)}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      // Markup of ours, never of a document.
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
