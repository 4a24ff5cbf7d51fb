/** Copied HTML as Markdown. */
import TurndownService from 'turndown';
import { cleanText } from '../editor/text.js';
import { cleanHtml } from './html-cleaning.js';

function listItem(content: string, item: HTMLElement): string {
  const list = item.parentElement;
  const items = [...(list?.children ?? [])].filter(({ localName }) => localName === 'li');
  const start = Number.parseInt(list?.getAttribute('start') ?? '1', 10) || 1;
  const mark = list?.localName === 'ol' ? `${start + items.indexOf(item)}. ` : '- ';
  const inner = content.trim().replace(/\n/g, `\n${' '.repeat(mark.length)}`).replace(/[ \t]+$/gm, '');
  return mark + inner + (item !== items.at(-1) ? '\n' : '');
}

const cell = (content: string): string => ` ${content.trim().replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|')} |`;

/** A row; behind the first one comes the line that makes a table of it. */
function row(content: string, element: HTMLElement): string {
  const table = element.closest('table')!;
  const widest = Math.max(...[...table.rows].map(({ cells }) => cells.length));
  const missing = widest - (element as HTMLTableRowElement).cells.length;
  const line = `|${content.replace(/\n/g, '')}${cell('').repeat(missing)}`;
  return element === table.rows[0] ? `\n${line}\n|${' --- |'.repeat(widest)}` : `\n${line}`;
}

/** Tables with one column or row only place things on a page; tables in tables would break. */
function isData(table: HTMLTableElement): boolean {
  const wide = [...table.rows].some(({ cells }) => cells.length > 1);
  return wide && table.rows.length > 1 && !table.querySelector('table');
}

const inTable = (node: HTMLElement): boolean => {
  const table = node.closest('table');
  return !!table && isData(table);
};

const service = new TurndownService({
  headingStyle: 'atx',
  hr: '---',
  br: '\\',
  bulletListMarker: '-',
  codeBlockStyle: 'fenced',
  emDelimiter: '*',
})
  .addRule('item', { filter: 'li', replacement: listItem })
  .addRule('struck', { filter: 'del', replacement: (content) => `~~${content}~~` })
  .addRule('break', { filter: (node) => node.localName === 'br' && inTable(node), replacement: () => ' ' })
  .addRule('cell', {
    filter: (node) => /^t[dh]$/.test(node.localName) && inTable(node),
    replacement: (content) => cell(content),
  })
  .addRule('row', { filter: (node) => node.localName === 'tr' && inTable(node), replacement: row })
  .addRule('rows', {
    filter: (node) => /^(?:thead|tbody|tfoot)$/.test(node.localName) && inTable(node),
    replacement: (content) => content,
  })
  .addRule('table', {
    filter: (node) => node.localName === 'table' && isData(node as HTMLTableElement),
    replacement: (content) => `\n\n${content.trim()}\n\n`,
  });

const MEANING = 'a[href],strong,em,del,h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,pre,code,img,hr';

/** Whether the HTML says anything that its plain text does not: marks, or paragraphs that the text would run together. */
function saysMore(body: HTMLElement, text: string): boolean {
  if (!text || body.querySelector(MEANING)) return true;
  return body.querySelectorAll('p').length > 1 && !text.includes('\n\n');
}

/** Editors of program text copy their colours as HTML; what they mean is the text. */
const isProgramText = (body: HTMLElement): boolean =>
  !!body.querySelector(':scope > pre:only-child, :scope > div[style*="monospace"]:only-child');

/**
 * Markdown for copied HTML: headings, emphasis, links, lists, quotations, tables and described pictures; anything else
 * as its text.
 *
 * @param text the plain text that was copied with it; it is the result where the HTML only paints it
 */
export function htmlToMarkdown(html: string, text: string): string {
  const raw = new DOMParser().parseFromString(html, 'text/html').body;
  if (text && isProgramText(raw)) return text;
  const body = cleanHtml(html);
  if (!saysMore(body, text)) return text;
  const markdown = cleanText(service.turndown(body));
  return markdown.replace(/[ \t]+$/gm, '').replace(/\\\n(?:\\\n)+/g, '\n\n').replace(/\n{3,}/g, '\n\n').trim() || text;
}
