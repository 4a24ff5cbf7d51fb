import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { linkScroll } from './scroll-step.js';

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'";

/**
 * Shows rendered article HTML in a frame of its own: the reader's style sheets, no scripts, no requests to other sites,
 * and no way to leave. The frame is written once; after that only what changed in the article is exchanged, so it keeps
 * its scroll position.
 *
 * ```html
 * <colophon-preview></colophon-preview>
 * <script>document.querySelector('colophon-preview').html = '<h1>Harbour reopens</h1>'</script>
 * ```
 */
export class PreviewFrame extends LitElement {
  static override properties = {
    html: { attribute: false },
    stylesheets: { attribute: false },
    lang: { type: String, reflect: true },
    page: { state: true },
  };

  /** The article as sanitised HTML. The sandbox is the second line of defence, not the first. */
  declare html: string;
  /** Addresses of style sheets on this site. */
  declare stylesheets: string[];
  declare lang: string;
  declare private page: string;
  private unlink: (() => void) | undefined;

  constructor() {
    super();
    this.html = '';
    this.stylesheets = [];
    this.lang = '';
    this.page = '';
  }

  /** Shows this HTML in place of what was shown before. */
  setHtml(html: string): void {
    this.html = html;
  }

  /** Scrolls to a share of the article: 0 is the top, 1 the end. */
  scrollToRatio(ratio: number): void {
    const scroller = this.inner?.scrollingElement;
    if (scroller) scroller.scrollTop = ratio * (scroller.scrollHeight - scroller.clientHeight);
  }

  /** Scrolls along with an editor from now on, instead of any other; with null along with none. */
  follow(editor: EventTarget | null): void {
    this.unlink?.();
    this.unlink = editor ? linkScroll(editor, this) : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('stylesheets') || !this.page) this.page = pageWith(this.stylesheets ?? []);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('html') || changed.has('lang')) this.show();
  }

  protected override render(): TemplateResult {
    return html`<iframe
      title="Article preview"
      sandbox="allow-same-origin"
      .srcdoc=${this.page}
      @load=${() => this.loaded()}
    ></iframe>`;
  }

  protected get inner(): Document | null {
    return this.renderRoot.querySelector('iframe')?.contentDocument ?? null;
  }

  protected loaded(): void {
    for (const type of ['click', 'auxclick', 'submit']) this.inner?.addEventListener(type, stay);
    this.show();
  }

  private show(): void {
    const main = this.inner?.getElementById('preview');
    if (!main) return; // not loaded yet: `loaded` comes back here
    main.ownerDocument.documentElement.lang = this.lang;
    replaceChanged(main, this.html ?? '');
  }

  static override styles = css`
    :host {
      display: block;
      min-block-size: 16rem;
    }
    :host([hidden]) {
      display: none;
    }
    iframe {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      min-block-size: inherit;
      border: 0;
      background: Canvas;
    }
  `;
}

function pageWith(stylesheets: string[]): string {
  const page = document.implementation.createHTMLDocument();
  const add = (tag: string, attributes: Record<string, string>): void => {
    const element = page.head.appendChild(page.createElement(tag));
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  };
  page.head.replaceChildren();
  add('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY });
  add('meta', { name: 'color-scheme', content: 'light dark' });
  add('base', { target: '_blank' });
  for (const href of stylesheets) add('link', { rel: 'stylesheet', href });
  page.body.innerHTML = '<main id="preview"></main>';
  return `<!doctype html>${page.documentElement.outerHTML}`;
}

/** Like `main.innerHTML = markup`, but leaves everything alone that stays equal: images stay, nothing jumps. */
function replaceChanged(main: HTMLElement, markup: string): void {
  const template = main.ownerDocument.createElement('template');
  template.innerHTML = markup;
  replaceChildren(main, template.content);
}

/**
 * Gives `parent` the children of `wanted`; between equal ones at start and end it goes into pairs that
 * differ in their children only.
 */
function replaceChildren(parent: Node, wanted: Node): void {
  const before = [...parent.childNodes];
  const after = [...wanted.childNodes];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start].isEqualNode(after[start])) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end].isEqualNode(after[after.length - 1 - end])) end++;
  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  if (removed.length === added.length && removed.every((node, i) => sameShell(node, added[i]))) {
    removed.forEach((node, i) => replaceChildren(node, added[i]));
    return;
  }
  const anchor = before[before.length - end] ?? null;
  removed.forEach((node) => parent.removeChild(node));
  for (const node of added) parent.insertBefore(node, anchor);
}

/** Whether two nodes are the same but for their children. */
function sameShell(a: Node, b: Node): boolean {
  const elements = a.nodeType === Node.ELEMENT_NODE && b.nodeType === Node.ELEMENT_NODE;
  return elements && a.cloneNode(false).isEqualNode(b.cloneNode(false));
}

/** Links stay in the frame: one to a place in the article scrolls there, any other does nothing. */
function stay(event: Event): void {
  const link = (event.target as Element | null)?.closest?.('a[href], area[href]');
  if (!link && event.type !== 'submit') return;
  event.preventDefault();
  const target = link?.getAttribute('href') ?? '';
  if (target.startsWith('#')) link!.ownerDocument.getElementById(decodeURIComponent(target.slice(1)))?.scrollIntoView();
}

customElements.define('colophon-preview', PreviewFrame);

declare global {
  interface HTMLElementTagNameMap {
    'colophon-preview': PreviewFrame;
  }
}
