/** The head and the foot of the page, which all views share. */

import { el, fill } from './dom.js';
import { choose, lang, otherLang, t } from './i18n.js';
import { route } from './links.js';
import { parsed, show } from './router.js';
import * as theme from './theme.js';

/** The languages by their own names, for those who do not read the other. */
const NAMES = { id: 'Bahasa Indonesia', en: 'English' };

/** Draws both, in the language in use. */
export function draw() {
  const skip = document.getElementById('skip');
  fill(skip, t('nav.skip'));
  skip.onclick = event => {
    event.preventDefault();
    document.getElementById('main').focus();
  };
  fill(document.getElementById('top'), brand(), nav(), searchForm(), choices());
  fill(
    document.getElementById('foot'),
    el('p', {}, t('foot.what')),
    el('p', {}, el('a', { href: 'ui/' }, t('foot.ui')), ' · ', el('a', { href: 'q/' }, t('foot.queries'))),
  );
  mark();
}

addEventListener('kabar-shown', mark);
addEventListener('kabar-theme', () => {
  const button = document.getElementById('theme');
  if (button) fill(button, theme.isDark() ? '☀' : '☾');
});

function brand() {
  return el('a.brand', { href: '#/', 'aria-label': `Kabar – ${t('nav.stories')}` }, 'Kabar');
}

function nav() {
  const link = (view, key) => el('a', { href: route(view), 'data-nav': view }, t(key));
  return el(
    'nav',
    { 'aria-label': t('nav.label') },
    link('', 'nav.stories'),
    link('graph', 'nav.graph'),
    el('a', { href: 'ui/' }, t('nav.ui')),
  );
}

function searchForm() {
  const field = el('input', {
    type: 'search',
    id: 'q',
    name: 'q',
    'aria-label': t('search.label'),
    placeholder: t('search.placeholder'),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  return el(
    'form.find',
    {
      role: 'search',
      onsubmit: event => {
        event.preventDefault();
        location.hash = route('search', '', { q: field.value.trim() });
      },
    },
    field,
    el('button', { type: 'submit' }, t('search.go')),
  );
}

function choices() {
  const other = otherLang();
  return el(
    'div.choices',
    {},
    el(
      'button.plain',
      {
        type: 'button',
        id: 'lang',
        lang: other,
        'aria-label': NAMES[other],
        title: NAMES[other],
        onclick: async () => {
          await choose(other);
          draw();
          show();
          document.getElementById('lang').focus();
        },
      },
      other.toUpperCase(),
    ),
    el(
      'button.plain',
      { type: 'button', id: 'theme', 'aria-label': t('nav.theme'), title: t('nav.theme'), onclick: theme.toggle },
      theme.isDark() ? '☀' : '☾',
    ),
  );
}

/** Marks where the reader is, and keeps the words that were sought in their field. */
function mark() {
  const { view, params } = parsed();
  for (const link of document.querySelectorAll('[data-nav]')) {
    const here = link.dataset.nav === view || (view === 'story' && link.dataset.nav === '');
    if (here) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const field = document.getElementById('q');
  if (field && view === 'search') field.value = params.get('q') ?? '';
  if (document.documentElement.lang !== lang()) document.documentElement.lang = lang();
}
