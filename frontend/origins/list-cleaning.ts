/** Lists in copied HTML: those that only look like one become one, and crooked ones straight. */
import { drawnMark, isNumberSign, wordListLevel } from './cleaning.js';
import { each, unwrap } from './elements.js';

interface Item {
  paragraph: Element;
  level: number;
  ordered: boolean;
}

function itemOf(paragraph: Element): Item | null {
  const level = wordListLevel(paragraph.getAttribute('style') ?? '');
  if (level !== null) {
    const sign = [...paragraph.querySelectorAll('[style]')].find((one) => /mso-list:\s*ignore/i.test(one.getAttribute('style')!));
    const ordered = isNumberSign(sign?.textContent ?? '');
    sign?.remove();
    return { paragraph, level, ordered };
  }
  const mark = drawnMark(paragraph.textContent ?? '');
  if (!mark) return null;
  cutStart(paragraph, mark.length);
  return { paragraph, level: 1, ordered: mark.ordered };
}

function cutStart(element: Element, length: number): void {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let left = length; left > 0 && walker.nextNode(); ) {
    const text = walker.currentNode as Text;
    const cut = Math.min(left, text.length);
    text.deleteData(0, cut);
    left -= cut;
  }
}

/** Paragraphs that Word, or a plain look, makes a list of become one. Before the styles go. */
export function makeLists(root: Element): void {
  let lists: Element[] = [];
  let previous: Element | null = null;
  each(root, 'p', (paragraph) => {
    if (paragraph.closest('li')) return;
    const item = itemOf(paragraph);
    if (!item) return;
    if (paragraph.previousElementSibling !== previous || !previous) lists = [];
    lists.length = Math.min(lists.length, item.level);
    const name = item.ordered ? 'ol' : 'ul';
    if (lists.length === item.level && lists.at(-1)!.localName !== name) lists.pop();
    const before = lists.length;
    while (lists.length < item.level) {
      const list = root.ownerDocument.createElement(name);
      const parent = lists.at(-1);
      if (parent) (parent.lastElementChild ?? parent).append(list);
      else paragraph.before(list);
      lists.push(list);
      if (lists.length < item.level) list.append(root.ownerDocument.createElement('li'));
    }
    if (before === 0) previous = lists[0];
    const entry = root.ownerDocument.createElement('li');
    entry.append(...paragraph.childNodes);
    lists.at(-1)!.append(entry);
    paragraph.remove();
  });
}

/** Lists directly inside lists, and paragraphs that only hold an item's text. */
export function mendLists(root: Element): void {
  each(root, ':is(ul,ol)>:is(ul,ol)', (list) => void list.previousElementSibling?.append(list));
  each(root, 'li', (item) => {
    const paragraphs = [...item.children].filter(({ localName }) => localName === 'p' || localName === 'div');
    if (paragraphs.length === 1) unwrap(paragraphs[0]);
  });
}
