import createCache, { type EmotionCache } from '@emotion/cache';

/**
 * Emotion's sheet on a constructable style sheet: no `<style>` element is ever made, so that the page's policy needs no
 * `unsafe-inline`.
 */
class AdoptedSheet {
  readonly key: string;
  readonly container: Node;
  readonly isSpeedy = true;
  readonly before = null;
  readonly #sheet = new CSSStyleSheet();
  #rules = 0;

  constructor(key: string, container: Node) {
    this.key = key;
    this.container = container;
    document.adoptedStyleSheets.push(this.#sheet);
  }

  /** Emotion's `Global` asks whether there is a tag, and nothing else of it. */
  get tags(): HTMLStyleElement[] {
    return this.#rules > 0 ? [document.createElement('style')] : [];
  }

  get ctr(): number {
    return this.#rules;
  }

  hydrate(): void {
    // Nothing was rendered on a server.
  }

  insert(rule: string): void {
    try {
      this.#sheet.insertRule(rule, this.#sheet.cssRules.length);
      this.#rules += 1;
    } catch {
      // A vendor prefix that this browser does not know; a style element would have dropped it as well.
    }
  }

  flush(): void {
    this.#sheet.replaceSync('');
    this.#rules = 0;
  }
}

/** The cache that MUI's styles go into. */
export function adoptedStyleCache(): EmotionCache {
  const cache = createCache({ key: 'mui', speedy: true });
  return Object.assign(cache, { sheet: new AdoptedSheet('mui', document.head) });
}
