const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

const shownNames: Readonly<Record<string, string>> = { Delete: 'Del', Escape: 'Esc', '-': '−' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a key press is the named one, as in `Ctrl+Shift+Z`; Ctrl stands for Cmd on a Mac. */
export function isPressed(event: Pressed, keys: string): boolean {
  const { key, modifiers } = taken(keys);
  const control = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  if (other || control !== modifiers.has('Ctrl') || event.altKey !== modifiers.has('Alt')) return false;
  if (event.key.toLowerCase() !== key.toLowerCase()) return false;
  // A sign such as `?` may need Shift on one keyboard and not on another.
  return isSign(key) || event.shiftKey === modifiers.has('Shift');
}

/** Keys as a person reads them: `Ctrl Shift Z`, on a Mac `⌘ Shift Z`. */
export function shownKeys(keys: string): string {
  const { key, modifiers } = taken(keys);
  const names = [...modifiers].map((modifier) => (modifier === 'Ctrl' && isMac ? '⌘' : modifier));
  return [...names, shownNames[key] ?? key].join(' ');
}

function taken(keys: string): { key: string; modifiers: ReadonlySet<string> } {
  const parts = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+');
  return { key: parts.at(-1) ?? '', modifiers: new Set(parts.slice(0, -1)) };
}

function isSign(key: string): boolean {
  return key.length === 1 && !/[a-z0-9]/i.test(key);
}
