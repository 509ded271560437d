import { useEffect, useState } from 'react';
import type { TemplateOffer } from '../analysis/engine.ts';
import { engine } from '../analysis/engineClient.ts';

let asked: Promise<readonly TemplateOffer[]> | undefined;

/** The templates with the states that the engine computes for them; asked for once. */
export function useTemplates(): readonly TemplateOffer[] {
  const [templates, setTemplates] = useState<readonly TemplateOffer[]>([]);
  useEffect(() => {
    asked ??= engine().templates();
    // Without an answer Blank is still there.
    void asked.then(setTemplates, () => undefined);
  }, []);
  return templates;
}
