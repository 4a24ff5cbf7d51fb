const IS_MAC = typeof navigator !== 'undefined' && /Mac|iP(hone|ad|od)/.test(navigator.platform);

const NAMES: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓' };

/** `Mod-Alt-2` as people read it: `⌘⌥2` or `Ctrl+Alt+2`. */
export function keysInWords(key: string): string {
  const parts = key.split('-').map((part) => NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part));
  if (IS_MAC) return parts.join('').replace('Mod', '⌘').replace('Alt', '⌥').replace('Shift', '⇧');
  return parts.join('+').replace('Mod', 'Ctrl');
}
