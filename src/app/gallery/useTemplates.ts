import { useEffect, useState } from 'react';
import { type Template, templates } from '../../core/templates/index.ts';
import type { TemplateVerdict } from '../analysis/engine.ts';
import { engine } from '../analysis/engineClient.ts';

/** A template, and how it stands as soon as the engine has judged it. */
export interface TemplateOffer {
  readonly template: Template;
  readonly verdict: TemplateVerdict | undefined;
}

const offered = templates.filter(({ document }) => Object.keys(document.resources).length > 0);
const verdicts = new Map<string, Promise<TemplateVerdict>>();

/** Each template is judged once, however often the gallery is shown. */
function verdictOf({ id, document }: Template): Promise<TemplateVerdict> {
  const known = verdicts.get(id);
  if (known !== undefined) return known;
  const asked = engine().templateVerdict(document);
  verdicts.set(id, asked);
  return asked;
}

/** The complete example designs; Blank is not among them. */
export function useTemplates(): readonly TemplateOffer[] {
  const [known, setKnown] = useState<ReadonlyMap<string, TemplateVerdict>>(new Map());
  useEffect(() => {
    let shown = true;
    for (const template of offered) {
      verdictOf(template).then(
        (verdict) => shown && setKnown((before) => new Map(before).set(template.id, verdict)),
        // Without a verdict the template is there all the same.
        () => undefined,
      );
    }
    return () => {
      shown = false;
    };
  }, []);
  return offered.map((template) => ({ template, verdict: known.get(template.id) }));
}
