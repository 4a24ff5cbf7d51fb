/** Makes of a copied web page or document the plain HTML that it means. Works on a document of its own that runs nothing. */
import { cleanBlanks, cleanLink, inlineStyles } from './cleaning.js';
import { each, rename, unwrap } from './elements.js';
import { makeLists, mendLists } from './list-cleaning.js';

const DROPPED =
  'script,style,head>*,noscript,template,iframe,object,embed,svg,canvas,audio,video,button,input,select,textarea,link,meta,[hidden]';
const BLOCKS = 'p,div,ul,ol,table,blockquote,pre,h1,h2,h3,h4,h5,h6,section,article,header,footer,figure,dl';

function dropComments(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  for (const comment of found) (comment as Comment).remove();
}

/** Bold and italics that are written as styles become elements, and elements that a style takes back disappear. */
function applyStyles(root: Element): void {
  each(root, '[style]', (element) => {
    const { bold, italic, struck, hidden } = inlineStyles(element.getAttribute('style') ?? '');
    if (hidden) return element.remove();
    const name = element.localName;
    if ((/^(?:b|strong)$/.test(name) && bold === false) || (/^(?:i|em)$/.test(name) && italic === false)) {
      return unwrap(element);
    }
    if (name !== 'span' && name !== 'font') return;
    for (const [on, tag] of [[bold, 'strong'], [italic, 'em'], [struck, 'del']] as const) {
      if (!on) continue;
      const inner = element.ownerDocument.createElement(tag);
      inner.append(...element.childNodes);
      element.append(inner);
    }
  });
  each(root, 'span,font,u,ins,o\\:p', unwrap);
  each(root, 'b', (element) => void rename(element, 'strong'));
  each(root, 'i', (element) => void rename(element, 'em'));
  each(root, 's,strike', (element) => void rename(element, 'del'));
}

/** Marks around nothing, inside themselves, in headings or in two touching halves. */
function mendMarks(root: Element): void {
  each(root, ':is(h1,h2,h3,h4,h5,h6) strong, strong strong, em em', unwrap);
  each(root, 'strong,em,del', (element) => {
    if (!element.textContent?.trim() || element.querySelector(BLOCKS)) unwrap(element);
  });
  root.normalize();
  each(root, 'strong,em,del,a[href]', (element) => {
    const href = element.getAttribute('href');
    for (let next = element.nextSibling; next instanceof HTMLElement; next = element.nextSibling) {
      if (next.localName !== element.localName || next.getAttribute('href') !== href) break;
      element.append(...next.childNodes);
      next.remove();
    }
  });
}

function cleanLinks(root: Element): void {
  each(root, 'a', (link) => {
    const address = cleanLink(link.getAttribute('href') ?? '');
    if (!address || !link.textContent?.trim()) return unwrap(link);
    link.removeAttribute('title');
    link.setAttribute('href', address);
  });
}

/** A picture stays where it has a description and an address; one of a single dot only counts readers. */
function cleanImages(root: Element): void {
  each(root, 'img', (image) => {
    const dot = ['width', 'height'].some((side) => Number.parseInt(image.getAttribute(side) ?? '9', 10) <= 1);
    const address = cleanLink(image.getAttribute('src') ?? '');
    const alt = image.getAttribute('alt')?.trim();
    if (dot || !alt || !address?.startsWith('https:')) return image.remove();
    image.setAttribute('src', address);
    image.removeAttribute('title');
  });
}

function cleanTexts(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const clean = cleanBlanks(text.data);
    if (clean !== text.data) text.data = clean;
  }
}

/** `#` is the headline's: a page's headings move down where it has one of the first level. */
function lowerHeadings(root: Element): void {
  each(root, '.MsoTitle', (title) => void rename(title, 'h1'));
  if (!root.querySelector('h1')) return;
  const headings = [...root.querySelectorAll('h1,h2,h3,h4,h5')];
  for (const heading of headings) rename(heading, `h${Number(heading.localName[1]) + 1}`);
}

/** Line breaks at the edge of a block change nothing, unless there are two: then they part paragraphs by themselves. */
function dropIdleBreaks(root: Element): void {
  const blank = (node: Node): boolean => node instanceof Text && !node.data.trim();
  const isEdge = (node: Node | null): boolean => !node || (node instanceof Element && node.matches(BLOCKS));
  each(root, 'br', (lineBreak) => {
    let [before, after] = [lineBreak.previousSibling, lineBreak.nextSibling];
    while (before && blank(before)) before = before.previousSibling;
    while (after && blank(after)) after = after.nextSibling;
    if (isEdge(before) || isEdge(after)) lineBreak.remove();
  });
}

/** Parses and cleans; the result belongs to a document that loads and runs nothing. */
export function cleanHtml(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html.replace(/\0/g, ''), 'text/html');
  dropComments(body);
  each(body, DROPPED, (element) => element.remove());
  makeLists(body);
  applyStyles(body);
  lowerHeadings(body);
  cleanLinks(body);
  cleanImages(body);
  cleanTexts(body);
  mendLists(body);
  dropIdleBreaks(body);
  mendMarks(body);
  return body;
}
