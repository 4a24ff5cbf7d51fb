const AGAIN = 5_000;

/**
 * Hears of news for one person: the event `news`, without content, at once while the page is on show, or when it is shown
 * again. Of all pages that a browser has open for the person one holds the connection and tells the others.
 *
 * ```html
 * <colophon-news person="0192…"></colophon-news>
 * ```
 */
export class News extends HTMLElement {
  private channel?: BroadcastChannel;
  private source?: EventSource;
  private waiting?: AbortController;
  private release?: () => void;
  private timer = 0;
  private missed = false;

  private readonly told = (): void => {
    this.missed = document.visibilityState !== 'visible';
    if (!this.missed) this.dispatchEvent(new CustomEvent('news'));
  };
  private readonly shown = (): void => {
    if (this.missed) this.told();
  };

  connectedCallback(): void {
    const name = `colophon-news-${this.getAttribute('person') ?? ''}`;
    this.channel = new BroadcastChannel(name);
    this.channel.onmessage = this.told;
    document.addEventListener('visibilitychange', this.shown);
    // Only on pages that came over TLS or from this machine; elsewhere each page listens for itself.
    const locks = navigator.locks as LockManager | undefined;
    if (locks === undefined) {
      this.listen(false);
      return;
    }
    this.waiting = new AbortController();
    locks
      .request(name, { signal: this.waiting.signal }, () => {
        this.listen(false);
        return new Promise<void>((resolve) => {
          this.release = resolve;
        });
      })
      .catch(() => undefined);
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
    this.source?.close();
    this.source = undefined;
    this.waiting?.abort();
    this.release?.();
    this.channel?.close();
    document.removeEventListener('visibilitychange', this.shown);
  }

  /** @param again whether something may have been missed in between */
  private listen(again: boolean): void {
    const source = new EventSource('/api/v1/me/news');
    let opened = again;
    source.addEventListener('news', () => {
      this.tellAll();
    });
    source.onopen = () => {
      if (opened) this.tellAll();
      opened = true;
    };
    source.onerror = () => {
      // It connects again by itself, except where the answer was no.
      if (source.readyState !== EventSource.CLOSED || this.source !== source) return;
      this.timer = window.setTimeout(() => {
        this.listen(true);
      }, AGAIN);
    };
    this.source = source;
  }

  private tellAll(): void {
    this.channel?.postMessage('news');
    this.told();
  }
}

customElements.define('colophon-news', News);
