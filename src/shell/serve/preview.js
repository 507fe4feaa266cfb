// The preview's own script: loads the page anew when it is another one, keeps its place, and shows what is wrong.
// `onramp serve` puts it into pages on their way out; what `onramp build` writes has none of it. Whatever is told of
// records arrives as text and is put in as text.
(() => {
  'use strict';
  const script = document.currentScript;
  const { session, page } = script.dataset;
  let generation = script.dataset.generation;
  const PLACE = 'onramp-place';
  const CLOSED = 'onramp-closed';

  // The place on the page, from before it was loaded anew.
  const here = location.pathname;
  const saved = JSON.parse(sessionStorage.getItem(PLACE) ?? 'null');
  sessionStorage.removeItem(PLACE);
  if (saved?.path === here) {
    const back = () => scrollTo({ left: saved.x, top: saved.y, behavior: 'instant' });
    back();
    // Faces and pictures that came later may have moved it; a reader who has scrolled meanwhile stays there.
    const at = scrollY;
    addEventListener('load', () => { if (scrollY === at) back(); }, { once: true });
  }

  // PDFs are shown in a tab that loads anew as well.
  const steer = (link) => {
    const to = new URL(link.href, location.href);
    if (to.origin !== location.origin || !to.pathname.endsWith('.pdf') || to.pathname.startsWith('/_onramp/')) return;
    link.href = `/_onramp/pdf${to.pathname}`;
    link.target = '_blank';
    link.rel = 'noopener';
    link.removeAttribute('download');
  };
  document.querySelectorAll('a[href]').forEach(steer);
  for (const kind of ['click', 'auxclick']) {
    // For links that another script makes later.
    document.addEventListener(kind, (event) => {
      const link = event.target.closest?.('a[href]');
      if (link) steer(link);
    }, true);
  }

  let leaving = false;
  let asking = null;
  const renew = async () => {
    // A page that is being made anew is waited for: one question at a time, the last one.
    asking?.abort();
    const own = (asking = new AbortController());
    let answer;
    try {
      answer = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store', signal: own.signal });
    } catch {
      return; // There is a later question, or the preview has ended: the next event comes when it runs again.
    }
    if (leaving || answer.headers.get('etag') === `"${page}"`) return;
    leaving = true;
    sessionStorage.setItem(PLACE, JSON.stringify({ path: here, x: scrollX, y: scrollY }));
    location.reload();
  };

  const told = (state) => {
    show(state);
    if (state.session === session && String(state.generation) === generation) return;
    generation = String(state.generation);
    renew();
  };

  // A browser keeps few connections to one server: only tabs that are seen hold one.
  let events = null;
  const follow = () => {
    if (document.visibilityState === 'hidden') {
      events?.close();
      events = null;
    } else if (!events) {
      events = new EventSource('/_onramp/events');
      events.onmessage = (message) => told(JSON.parse(message.data));
    }
  };
  document.addEventListener('visibilitychange', follow);

  // What is wrong: a panel of its own at the foot of the page, open while there are errors, else a button.
  const LOOK = `
    :host { all: initial; }
    * { box-sizing: border-box; }
    .panel, .button { position: fixed; z-index: 2147483647; font: 15px/1.45 system-ui, sans-serif; color: #1c1f24;
      background: #fff; border: 1px solid #8a919c; box-shadow: 0 6px 28px rgb(0 0 0 / 28%); }
    .panel { inset: auto 0 0 0; max-height: 55vh; overflow: auto; border-width: 3px 0 0; padding: 14px 20px 20px; }
    .panel.error, .button.error { border-color: #b3261e; }
    .button { right: 16px; bottom: 16px; border-width: 2px; border-radius: 999px; padding: 8px 16px; cursor: pointer; }
    .head { display: flex; gap: 16px; align-items: baseline; justify-content: space-between; }
    h2 { font-size: 17px; margin: 0; }
    .close { font: inherit; color: inherit; background: none; border: 1px solid #8a919c; border-radius: 6px; padding: 4px 12px;
      cursor: pointer; }
    button:focus-visible { outline: 3px solid #2563c9; outline-offset: 2px; }
    .old { margin: 4px 0 0; }
    ul { list-style: none; margin: 10px 0 0; padding: 0; }
    li { margin: 0; padding: 10px 0 10px 14px; border-left: 4px solid #8a919c; margin-top: 8px; overflow-wrap: anywhere; }
    li.error { border-color: #b3261e; }
    li.warning { border-color: #9a6700; }
    p { margin: 0; }
    .kind { font-weight: 600; }
    .place, .code { font: 13px/1.5 ui-monospace, monospace; }
    .help { white-space: pre-line; margin-top: 4px; }
    [hidden] { display: none; }
    @media (prefers-color-scheme: dark) {
      .panel, .button { color: #e8eaed; background: #1c1f24; }
      .panel.error, .button.error, li.error { border-color: #f2726a; }
      li.warning { border-color: #e0a83a; }
      button:focus-visible { outline-color: #8ab4f8; }
    }
    @media print { .panel, .button { display: none; } }`;

  let parts = null;
  const make = (name, classes, text) => {
    const element = document.createElement(name);
    element.className = classes;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const build = () => {
    const host = document.createElement('div');
    host.id = 'onramp-problems';
    const root = host.attachShadow({ mode: 'open' });
    const look = new CSSStyleSheet();
    look.replaceSync(LOOK);
    root.adoptedStyleSheets = [look];
    const panel = make('section', 'panel');
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-labelledby', 'title');
    const head = make('div', 'head');
    const title = make('h2', '');
    title.id = 'title';
    const close = make('button', 'close');
    close.type = 'button';
    head.append(title, close);
    const old = make('p', 'old');
    const list = make('ul', '');
    panel.append(head, old, list);
    const button = make('button', 'button');
    button.type = 'button';
    // Read aloud when it changes, wherever the reader is.
    const alert = make('p', '');
    alert.setAttribute('role', 'alert');
    alert.style.cssText = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
    root.append(panel, button, alert);
    document.body.append(host);
    close.addEventListener('click', () => put(false, true));
    button.addEventListener('click', () => put(true, true));
    return { host, panel, title, close, old, list, button, alert };
  };
  const turn = (open, focus) => {
    parts.panel.hidden = !open;
    parts.button.hidden = open;
    if (focus) (open ? parts.close : parts.button).focus();
  };

  // What a reader has closed stays closed until there is something else to tell.
  let last = '';
  const put = (open, focus) => {
    if (open) sessionStorage.removeItem(CLOSED);
    else sessionStorage.setItem(CLOSED, last);
    turn(open, focus);
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && parts && !parts.panel.hidden) put(false, parts.host.shadowRoot.activeElement !== null);
  });
  const show = ({ diagnostics, words, language, summary }) => {
    const now = JSON.stringify([diagnostics, language]);
    if (now === last) return;
    last = now;
    if (diagnostics.length === 0) {
      parts?.host.remove();
      parts = null;
      return;
    }
    parts ??= build();
    const { host, panel, title, close, old, list, button, alert } = parts;
    const errors = diagnostics.some((one) => one.severity === 'error');
    host.lang = language;
    panel.classList.toggle('error', errors);
    button.classList.toggle('error', errors);
    title.textContent = summary;
    button.textContent = `${words.show}: ${summary}`;
    close.textContent = words.close;
    old.textContent = words.old;
    old.hidden = !errors;
    alert.textContent = summary;
    // Errors first; within each kind, in the order of a report.
    const kinds = ['error', 'warning', 'notice'];
    const sorted = kinds.flatMap((kind) => diagnostics.filter((one) => one.severity === kind));
    list.replaceChildren(...sorted.map((one) => {
      const item = make('li', one.severity);
      const place = [one.file, one.line, one.column].filter((part) => part !== null).join(':');
      if (place) item.append(make('p', 'place', place));
      const message = make('p', 'message');
      message.append(make('span', 'kind', `${words[one.severity]}: `), one.message, ' ', make('span', 'code', one.code));
      item.append(message);
      if (one.help) item.append(make('p', 'help', one.help));
      return item;
    }));
    turn(errors && sessionStorage.getItem(CLOSED) !== now, false);
  };

  follow();
})();
