/** Keeps a preview in step with the editor beside it. */

/** What an editor says when it scrolls: 0 at the top, 1 at the end. */
export type ScrollRatioEvent = CustomEvent<{ ratio: number }>;

/** Anything that can be scrolled to a share of its height, such as `<colophon-preview>`. */
export interface RatioScroller {
  scrollToRatio(ratio: number): void;
}

/**
 * Lets `preview` follow the `scroll-ratio` events of `editor`.
 *
 * @returns a function that ends it
 */
export function linkScroll(editor: EventTarget, preview: RatioScroller): () => void {
  const follow = (event: Event): void => preview.scrollToRatio((event as ScrollRatioEvent).detail.ratio);
  editor.addEventListener('scroll-ratio', follow);
  return () => editor.removeEventListener('scroll-ratio', follow);
}

/** How far `scroller` is scrolled; where it is as tall as its content, how far the page has moved past it. */
export function scrollRatio(scroller: HTMLElement): number {
  const inner = scroller.scrollHeight - scroller.clientHeight;
  if (inner > 1) return clamp(scroller.scrollTop / inner);
  const { top, height } = scroller.getBoundingClientRect();
  const outer = height - window.innerHeight;
  return outer > 1 ? clamp(-top / outer) : 0;
}

function clamp(ratio: number): number {
  return Math.min(1, Math.max(0, ratio));
}
