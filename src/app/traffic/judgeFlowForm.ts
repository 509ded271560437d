import { parseAddress } from '../../core/lib/cidr.ts';
import { failure, success, type Result } from '../../core/lib/result.ts';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import { limits } from '../../core/model/limits.ts';
import type { OwnFlow, OwnFlowTarget } from '../../core/model/ownFlow.ts';
import type { Text } from '../../core/text/text.ts';
import { flowSources, flowTargets } from './flowEnds.ts';
import { formText } from './formText.ts';

/** What stands in the form, as it was typed. */
export interface FlowForm extends Pick<OwnFlow, 'name' | 'protocol' | 'payload' | 'intent'> {
  /** The value of a source. */
  readonly from: string;
  /** The value of a target, or `name` or `address` for one that is written. */
  readonly to: string;
  readonly host: string;
  readonly port: string;
}

export type FormProblems = Partial<Readonly<Record<'from' | 'to' | 'host' | 'port', Text>>>;

const fqdn = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;

/** Written targets: how they are checked, and what a wrong one is told. */
const written = {
  name: { isGood: (host: string) => fqdn.test(host), problem: formText.badName },
  address: { isGood: (host: string) => parseAddress(host).ok, problem: formText.badAddress },
} as const;

/** The target is written out and not picked from what is drawn. */
export function isWritten(to: string): to is keyof typeof written {
  return to in written;
}

function targetOf(document: DesignDocument, { to, host }: FlowForm): OwnFlowTarget | undefined {
  if (!isWritten(to)) return flowTargets(document).find(({ value }) => value === to)?.end;
  if (!written[to].isGood(host.trim())) return undefined;
  return to === 'name'
    ? { type: 'name', fqdn: host.trim().toLowerCase() }
    : { type: 'address', address: host.trim() };
}

/** The flow that the form describes, or what has to be put right first. */
export function judgeFlowForm(
  document: DesignDocument,
  form: FlowForm,
): Result<Omit<OwnFlow, 'id'>, FormProblems> {
  const from = flowSources(document).find(({ value }) => value === form.from)?.end;
  const to = targetOf(document, form);
  const port = /^\d{1,5}$/.test(form.port.trim()) ? Number(form.port) : 0;
  const isPort = port >= limits.lowestPort && port <= limits.highestPort;
  if (from === undefined || to === undefined || !isPort) {
    return failure({
      ...(from === undefined ? { from: formText.noSource } : {}),
      ...(to !== undefined
        ? {}
        : isWritten(form.to)
          ? { host: written[form.to].problem }
          : { to: formText.noTarget }),
      ...(isPort ? {} : { port: formText.badPort }),
    });
  }
  const { name, protocol, payload, intent } = form;
  return success({ name: name.trim().slice(0, limits.name), from, to, protocol, port, payload, intent });
}
