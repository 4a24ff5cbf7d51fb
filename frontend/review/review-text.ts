import type { PropertyValues } from 'lit';
import { PreviewFrame } from '../editor/preview-frame.js';

const STYLES = `
.ai {
  background: light-dark(#efe8fb, #35284f);
  text-decoration: underline dashed 1px;
  text-underline-offset: 0.25em;
}
data.fact {
  border-block-end: 2px dotted light-dark(#1f5fbf, #8ab4ff);
}
[data-current] {
  outline: 3px solid light-dark(#6a3fc0, #b79cf5);
  outline-offset: 2px;
  border-radius: 2px;
}`;

/**
 * The article under review, in the same frame as the preview, with what AI wrote and the facts marked; one of them can
 * be shown. Keys pressed inside count as pressed on the element.
 */
class ReviewText extends PreviewFrame {
  private shown: (() => Element[]) | undefined;

  override setHtml(html: string): void {
    this.shown = undefined; // its place may be another one now
    super.setHtml(html);
  }

  /** Shows one passage. @param marked the same article with this passage alone marked */
  showPassage(marked: string): void {
    this.shown = () => passage(this.main, marked);
    this.mark();
  }

  /** Shows one fact wherever it stands. */
  showFact(key: string): void {
    this.shown = () => [...(this.main?.querySelectorAll(`data.fact[data-fact="${CSS.escape(key)}"]`) ?? [])];
    this.mark();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('html')) this.mark();
  }

  protected override loaded(): void {
    super.loaded();
    const inner = this.inner;
    const view = inner?.defaultView as (Window & typeof globalThis) | null | undefined;
    if (!inner || !view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLES);
    inner.adoptedStyleSheets = [...inner.adoptedStyleSheets, sheet];
    inner.addEventListener('keydown', (event) => this.repeat(event));
    this.mark();
  }

  private get main(): HTMLElement | null {
    return this.inner?.getElementById('preview') ?? null;
  }

  private mark(): void {
    this.main?.querySelectorAll('[data-current]').forEach((one) => one.removeAttribute('data-current'));
    const found = this.shown?.() ?? [];
    for (const one of found) one.setAttribute('data-current', '');
    found[0]?.scrollIntoView({ block: 'center' });
  }

  private repeat(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const again = { key, ctrlKey, metaKey, altKey, shiftKey, bubbles: true, composed: true, cancelable: true };
    if (!this.dispatchEvent(new KeyboardEvent('keydown', again))) event.preventDefault();
  }
}

/** The marks in the article that hold what is marked in the same article with one passage marked. */
function passage(main: HTMLElement | null, marked: string): Element[] {
  if (!main) return [];
  const template = main.ownerDocument.createElement('template');
  template.innerHTML = marked;
  const wanted = places(template.content).filter((place) => place.mark);
  const found = places(main).filter((one) => one.mark && wanted.some((w) => one.from < w.to && w.from < one.to));
  return [...new Set(found.map((one) => one.mark!))];
}

interface Place {
  from: number;
  to: number;
  mark: Element | null;
}

function places(root: Node): Place[] {
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const all: Place[] = [];
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const to = at + (node.nodeValue?.length ?? 0);
    all.push({ from: at, to, mark: node.parentElement?.closest('.ai') ?? null });
    at = to;
  }
  return all;
}

customElements.define('colophon-review-text', ReviewText);
