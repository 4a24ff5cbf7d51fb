const IN_USE = 60_000;
const SIGNS = ['keydown', 'pointermove', 'wheel', 'touchmove', 'scroll'];

/**
 * Says every so often that the page is on show: `alive`, with `detail.active` where somebody has moved in it within the
 * last minute. Says nothing while the page is hidden, and at once when it is shown again.
 *
 * ```html
 * <colophon-alive seconds="30"></colophon-alive>
 * ```
 */
export class Alive extends HTMLElement {
  private timer = 0;
  private last = Date.now();
  private readonly moved = (): void => {
    this.last = Date.now();
  };
  private readonly say = (): void => {
    if (document.visibilityState === 'visible') {
      const active = Date.now() - this.last < IN_USE;
      this.dispatchEvent(new CustomEvent('alive', { detail: { active } }));
    }
  };

  connectedCallback(): void {
    this.timer = window.setInterval(this.say, Number(this.getAttribute('seconds') ?? '30') * 1000);
    document.addEventListener('visibilitychange', this.say);
    for (const sign of SIGNS) document.addEventListener(sign, this.moved, { passive: true, capture: true });
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.say);
    for (const sign of SIGNS) document.removeEventListener(sign, this.moved, { capture: true });
  }
}

customElements.define('colophon-alive', Alive);
