// The only script of the public pages. Everything works without it.
// It shows who is signed in, where a hint cookie says that somebody is, brings the comment form into the page,
// takes a selected passage along to the report of an error,
// shows what is known about a fact while the pointer rests on it,
// and proposes where to go while somebody types into a search field.
(() => {
  'use strict';

  const signedIn = document.cookie.split('; ').includes('colophon_signed_in=1');

  async function showPerson() {
    const place = document.querySelector('[data-visitor]');
    const answer = await fetch('/api/v1/me', { headers: { Accept: 'application/json' } });
    if (answer.status === 401) {
      // The sign-in has ended elsewhere: there is no more reason to ask.
      document.cookie = 'colophon_signed_in=; Max-Age=0; Path=/';
      return;
    }
    if (!answer.ok || !place) {
      return;
    }
    const { person } = await answer.json();
    const links = [link('/account', person.name)];
    if (person.roles.some((role) => role.toLowerCase() !== 'reader')) {
      links.unshift(link('/newsroom/', place.dataset.newsroom));
    }
    links.push(link('/sign-out', place.dataset.signOut));
    place.replaceChildren(...links);
  }

  function link(href, text) {
    const a = document.createElement('a');
    a.href = href;
    a.textContent = text;
    return a;
  }

  async function page(url, options) {
    const answer = await fetch(url, { cache: 'no-cache', ...options });
    return { answer, doc: new DOMParser().parseFromString(await answer.text(), 'text/html') };
  }

  // What somebody has written stays in this browser until it is posted.
  const keyOf = (form) => `comment:${form.getAttribute('action')}:${form.elements.parent?.value ?? ''}`;

  function adopt(form, url) {
    const key = keyOf(form);
    const text = form.elements.text;
    text.value ||= localStorage.getItem(key) ?? '';
    text.addEventListener('input', () => localStorage.setItem(key, text.value));
    form.addEventListener('submit', (event) => {
      if (url) {
        event.preventDefault();
        post(form, key, url, event.submitter);
      } else {
        localStorage.setItem('comment:sent', key);
      }
    });
  }

  // The plain form was sent, and its success leads to the comment: its text is safe with the server now.
  if (location.hash.startsWith('#comment-')) {
    localStorage.removeItem(localStorage.getItem('comment:sent'));
    localStorage.removeItem('comment:sent');
  }

  async function open(event) {
    const opener = event.target.closest('a[data-reply]');
    if (!opener || event.metaKey || event.ctrlKey || event.shiftKey || event.button) {
      return;
    }
    event.preventDefault();
    const host = opener.closest('.comment') ?? opener.closest('.comments-tools');
    const there = host.nextElementSibling;
    if (there?.matches('.comment-form')) {
      there.elements.text.focus();
      return;
    }
    try {
      const { doc } = await page(opener.href);
      const form = doc.querySelector('.comment-form');
      if (!form) {
        throw new Error('Signed out');
      }
      document.querySelectorAll('#comments .comment-form').forEach((other) => other.remove());
      host.after(form);
      adopt(form, opener.href);
      form.elements.text.focus();
    } catch {
      location.assign(opener.href);
    }
  }

  async function post(form, key, url, submitter) {
    const button = form.querySelector('button');
    button.disabled = true;
    try {
      const { answer, doc } = await page(form.action, {
        method: 'POST',
        body: new URLSearchParams(new FormData(form, submitter)),
        headers: { 'X-Colophon-Script': '1' },
      });
      if (answer.status === 201) {
        localStorage.removeItem(key);
        await show(answer.headers.get('Location'));
        return;
      }
      const again = doc.querySelector('.comment-form');
      if (!again) {
        const reason = doc.querySelector('main h1 + p')?.textContent;
        throw new Error(reason || doc.querySelector('main h1')?.textContent || answer.statusText);
      }
      form.replaceWith(again);
      adopt(again, url);
      (again.querySelector('.comment-preview') ?? again.elements.text).focus();
    } catch (problem) {
      complain(form, problem.message);
    } finally {
      button.disabled = false;
    }
  }

  function complain(form, message) {
    form.querySelector('.error')?.remove();
    const line = document.createElement('p');
    line.className = 'error';
    line.setAttribute('role', 'alert');
    line.textContent = message;
    form.prepend(line);
  }

  // Takes the discussion anew from the server and goes to the comment that has just been posted.
  async function show(place) {
    const target = new URL(place, location.href);
    const { doc } = await page(location.pathname + location.search);
    const comments = doc.getElementById('comments');
    if (!comments?.querySelector(target.hash)) {
      location.assign(target);
      return;
    }
    replace(comments);
    location.hash = target.hash;
    comments.querySelector(target.hash).focus();
  }

  function replace(comments) {
    document.getElementById('comments').replaceWith(comments);
    listen();
  }

  // Asks now and then whether others have commented meanwhile, and says so without moving anything.
  const PAUSE = 30_000;
  let asking;
  function listen() {
    clearTimeout(asking);
    const place = document.querySelector('[data-comments-news]');
    if (place) {
      asking = setTimeout(() => ask(place).catch(() => {}).finally(listen), PAUSE);
    }
  }

  async function ask(place) {
    if (document.visibilityState !== 'visible') {
      return;
    }
    const answer = await fetch(place.dataset.commentsNews, { cache: 'no-cache' });
    const { more, text } = await answer.json();
    if (!answer.ok || more === 0 || place.textContent === text) {
      return;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', () => renew().catch(() => location.reload()));
    place.replaceChildren(button);
  }

  // What somebody is writing stays where it is.
  async function renew() {
    const { doc } = await page(location.pathname + location.search);
    const form = document.querySelector('#comments .comment-form');
    const host = form?.previousElementSibling?.id;
    const comments = doc.getElementById('comments');
    replace(comments);
    if (form) {
      ((host && document.getElementById(host)) || comments.querySelector('.comments-tools')).after(form);
    }
    comments.querySelector('h2').tabIndex = -1;
    comments.querySelector('h2').focus({ preventScroll: true });
  }

  // What a fact's button opens is also shown while the pointer or the focus rests on the fact. Escape closes it.
  function tellMore(button) {
    const fact = button.previousElementSibling;
    const card = document.getElementById(button.getAttribute('popovertarget'));
    if (!card?.showPopover || !fact?.matches('data.fact')) {
      return;
    }
    let timer;
    const isOpen = () => card.matches(':popover-open');
    const soon = (task, delay) => {
      clearTimeout(timer);
      timer = setTimeout(task, delay);
    };
    const show = () => isOpen() || card.showPopover({ source: button });
    const hide = () => isOpen() && !card.contains(document.activeElement) && card.hidePopover();
    const mouse = (task, delay) => (event) => event.pointerType === 'mouse' && soon(task, delay);
    fact.removeAttribute('title');
    fact.addEventListener('click', () => soon(show, 0));
    [fact, button].forEach((place) => {
      place.addEventListener('pointerenter', mouse(show, 200));
      place.addEventListener('pointerleave', mouse(hide, 300));
    });
    card.addEventListener('pointerenter', () => clearTimeout(timer));
    card.addEventListener('pointerleave', mouse(hide, 300));
    button.addEventListener('click', () => clearTimeout(timer));
    button.addEventListener('focus', () => button.matches(':focus-visible') && soon(show, 0));
    [button, card].forEach((place) =>
      place.addEventListener('focusout', ({ relatedTarget }) => {
        if (relatedTarget && relatedTarget !== button && !card.contains(relatedTarget)) {
          soon(hide, 0);
        }
      }),
    );
    card.addEventListener('click', (event) => event.target.closest('a') && card.hidePopover());
  }

  // The passage that was selected last goes along when somebody reports an error.
  function reporting(opener) {
    const body = document.querySelector('.article-body');
    let passage;
    document.addEventListener('selectionchange', () => {
      const selection = getSelection();
      if (!body || selection.isCollapsed || !body.contains(selection.getRangeAt(0).commonAncestorContainer)) {
        return;
      }
      const before = document.createRange();
      before.setStart(body, 0);
      before.setEnd(selection.getRangeAt(0).startContainer, selection.getRangeAt(0).startOffset);
      passage = { quote: selection.toString().trim().slice(0, 1000), position: before.toString().length };
    });
    opener.addEventListener('click', () => {
      if (passage) {
        opener.search = new URLSearchParams(passage);
      }
    });
  }

  // Proposals under a search field: arrows choose, Enter goes there, Escape closes. Without a choice the form searches.
  const WAIT = 150;
  let fields = 0;
  function proposing(form) {
    const field = form.elements.q;
    const host = field.closest('.search-line') ?? form;
    const list = document.createElement('ul');
    const spoken = document.createElement('p');
    let timer;
    let asked;
    let chosen = -1;
    list.id = `proposals-${++fields}`;
    list.className = 'proposals';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', form.dataset.proposals);
    spoken.className = 'unseen';
    spoken.setAttribute('role', 'status');
    host.classList.add('proposing');
    host.append(list, spoken);
    const roles = { role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };
    Object.entries({ ...roles, 'aria-controls': list.id }).forEach(([name, value]) => field.setAttribute(name, value));

    function close() {
      clearTimeout(timer);
      asked?.abort();
      list.hidden = true;
      choose(-1);
      field.setAttribute('aria-expanded', 'false');
    }

    function choose(next) {
      chosen = next;
      [...list.children].forEach((one, at) => one.setAttribute('aria-selected', String(at === next)));
      if (next < 0) {
        field.removeAttribute('aria-activedescendant');
      } else {
        field.setAttribute('aria-activedescendant', list.children[next].id);
        list.children[next].scrollIntoView({ block: 'nearest' });
      }
    }

    function option({ kind, text, url }, at) {
      const one = document.createElement('li');
      const [name, what] = [document.createElement('span'), document.createElement('span')];
      one.id = `${list.id}-${at}`;
      one.dataset.url = url;
      one.setAttribute('role', 'option');
      name.textContent = text;
      what.textContent = kind;
      one.append(name, ' ', what);
      return one;
    }

    async function ask() {
      const words = field.value.trim();
      asked?.abort();
      if (words.length < 2) {
        close();
        return;
      }
      asked = new AbortController();
      const { signal } = asked;
      const answer = await fetch(`/search/suggestions?q=${encodeURIComponent(words)}`, { signal });
      if (!answer.ok) {
        close();
        return;
      }
      const { count, items } = await answer.json();
      if (signal.aborted || document.activeElement !== field) {
        return;
      }
      list.replaceChildren(...items.map(option));
      choose(-1);
      list.hidden = items.length === 0;
      field.setAttribute('aria-expanded', String(items.length > 0));
      spoken.textContent = count;
    }

    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => ask().catch(() => {}), WAIT);
    });
    field.addEventListener('keydown', (event) => {
      const { length } = list.children;
      if (list.hidden || event.isComposing) {
        return;
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        choose(((chosen + 1 + step + length + 1) % (length + 1)) - 1);
      } else if (event.key === 'Enter' && chosen >= 0) {
        event.preventDefault();
        location.assign(list.children[chosen].dataset.url);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        close();
      }
    });
    field.addEventListener('blur', close);
    // The field keeps the focus, so that the list is still there when the button comes up again.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const one = event.target.closest('li');
      if (one) {
        location.assign(one.dataset.url);
      }
    });
  }

  document.querySelectorAll('form[data-proposals]').forEach(proposing);
  document.querySelectorAll('a[data-report]').forEach(reporting);
  if (signedIn) {
    showPerson().catch(() => {});
    document.addEventListener('click', open);
  }
  document.querySelectorAll('.fact-about').forEach(tellMore);
  document.querySelectorAll('.comment-form').forEach((form) => adopt(form, null));
  listen();
})();
