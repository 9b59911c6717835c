/** Shows the view that the address names; the address holds all that a view needs to be shown again. */

import { el, fill } from './dom.js';
import { t } from './i18n.js';
import { failed } from './parts.js';

const SCROLL = 'kabar.scroll.';
const PATIENCE = 2500;

let current = new AbortController();
let entry = null;
let views = {};

/** What the address says: the view, the thing it is about, and the rest. */
export function parsed(hash = location.hash) {
  const [path, search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [view = '', id = ''] = path.split('/');
  return { view, id: decoded(id), params: new URLSearchParams(search) };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Begins to follow the address. */
export function follow(known) {
  views = known;
  history.scrollRestoration = 'manual';
  addEventListener('hashchange', () => {
    // The link that skips to the content is no view.
    if (location.hash !== '#main') visit();
  });
  addEventListener('scroll', () => entry && sessionStorage.setItem(SCROLL + entry, String(scrollY)), {
    passive: true,
  });
  visit(true);
}

function visit(first = false) {
  const seen = history.state?.entry;
  entry = seen ?? `${Date.now()}-${Math.round(performance.now())}`;
  if (!seen) history.replaceState({ entry }, '');
  const height = seen ? Number(sessionStorage.getItem(SCROLL + seen) ?? 0) : 0;
  const held = show();
  if (height > 0) scrollWhenLongEnough(height, performance.now());
  else scrollTo(0, 0);
  if (!first && !held) document.getElementById('main').focus({ preventScroll: true });
}

function scrollWhenLongEnough(height, since) {
  const long = document.documentElement.scrollHeight - innerHeight >= height;
  if (long || performance.now() - since > PATIENCE) scrollTo(0, height);
  else requestAnimationFrame(() => scrollWhenLongEnough(height, since));
}

/**
 * Shows the view of the address anew. What had the focus and is there again, such as a filter, has it again.
 *
 * @returns {boolean} whether there is such a thing
 */
export function show() {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  const main = document.getElementById('main');
  const focused = main.contains(document.activeElement) ? document.activeElement.id : '';
  const { view, id, params } = parsed();
  const make = views[view] ?? missing;
  const title = text => {
    if (!signal.aborted) document.title = text ? `${text} · Kabar` : 'Kabar';
  };
  title(make === missing ? t('missing.title') : t(`nav.${view || 'stories'}`));
  try {
    fill(main, make({ id, params, signal, title }));
  } catch (failure) {
    fill(main, failed(failure));
  }
  const again = focused && focused !== 'main' ? document.getElementById(focused) : null;
  again?.focus({ preventScroll: true });
  dispatchEvent(new Event('kabar-shown'));
  return again !== null;
}

function missing() {
  return el(
    'div.page',
    {},
    el('h1', {}, t('missing.title')),
    el('p', {}, t('missing.text')),
    el('p', {}, el('a', { href: '#/' }, t('missing.home'))),
  );
}
