/** Small steps on elements. */

export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Runs `act` on every match that is still there when its turn comes. */
export function each(root: Element, selector: string, act: (element: Element) => void): void {
  for (const element of root.querySelectorAll(selector)) if (root.contains(element)) act(element);
}
