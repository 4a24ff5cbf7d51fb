/** Plain functions that tidy what word processors and web pages put on the clipboard. */

const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|oly_\w+_id)$/i;
const REDIRECTS: readonly { host: RegExp; path: RegExp; names: readonly string[] }[] = [
  { host: /(?:^|\.)google\.[a-z.]+$/, path: /^\/url$/, names: ['q', 'url'] },
  { host: /(?:^|\.)(?:facebook|instagram)\.com$/, path: /^\/l\.php$/, names: ['u'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, names: ['url'] },
];

/**
 * A link's address without what only watches the reader.
 *
 * @returns null where it is no address on the web or of a mailbox: then only the link's words are kept
 */
export function cleanLink(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    return null;
  }
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return address.trim();
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  for (const { host, path, names } of REDIRECTS) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    const target = names.map((name) => url.searchParams.get(name)).find((value) => /^https?:\/\//.test(value ?? ''));
    if (target) return cleanLink(target);
  }
  const watching = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  if (!watching.length) return address.trim();
  for (const name of watching) url.searchParams.delete(name);
  return url.href.replace(/\?$/, '');
}

/** Blanks as a person would type them; a no-break blank stays where typography wants it. */
export function cleanBlanks(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff\u00ad\0]/g, '')
    .replace(/\u00a0(?=[ \t\r\n\u00a0])|(?<=[ \t\r\n\u00a0])\u00a0/g, ' ')
    .replace(/(?<![«\d])\u00a0(?![»:;!?%\d€])/g, ' ');
}

/** The character a word processor draws before a list's item, with the blanks behind it. */
const BULLET = /^\s*[•·▪◦‣●○■□➢✓§–-][\t\u00a0\u2002\u2003]\s*|^\s*[•▪◦‣●○]\s*/u;
const NUMBER = /^\s*\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)][\t\u00a0]\s*/;

/** How a paragraph that only looks like a list's item begins, or null for any other. */
export function drawnMark(text: string): { length: number; ordered: boolean } | null {
  const bullet = BULLET.exec(text);
  if (bullet) return { length: bullet[0].length, ordered: false };
  const number = NUMBER.exec(text);
  return number ? { length: number[0].length, ordered: true } : null;
}

/** The level, from 1, that Word gives a list's item in its style, or null where it is none. */
export function wordListLevel(style: string): number | null {
  const level = /mso-list:\s*l\d+\s+level(\d+)/i.exec(style);
  return level ? Number(level[1]) : null;
}

/** Whether Word's own sign before an item belongs to a numbered list. */
export const isNumberSign = (sign: string): boolean => /^\s*\(?[0-9a-zA-Z]+[.)]/.test(sign) && !/^\s*o\s*$/.test(sign);

/** What a style attribute says in effect. */
export function inlineStyles(style: string): { bold?: boolean; italic?: boolean; struck?: boolean; hidden?: boolean } {
  const value = (name: string): string | undefined => {
    const found = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`, 'i').exec(style);
    return found?.[1].trim().toLowerCase();
  };
  const weight = value('font-weight');
  const slant = value('font-style');
  return {
    bold: weight === undefined ? undefined : /^(?:bold|bolder|[6-9]00)/.test(weight),
    italic: slant === undefined ? undefined : /^(?:italic|oblique)/.test(slant),
    struck: /line-through/.test(value('text-decoration') ?? value('text-decoration-line') ?? '') || undefined,
    hidden: value('display') === 'none' || /all/.test(value('mso-hide') ?? '') || undefined,
  };
}
