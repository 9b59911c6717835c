/** What is found by name and by words. */

import { el } from './dom.js';
import { day, t } from './i18n.js';
import { articleLink, entityLink } from './links.js';
import { kind, nothing, outlets, pending, section } from './parts.js';
import { ask } from './sparql.js';

const MOST = 30;

/**
 * The view of what is found.
 *
 * @param {{params: URLSearchParams, signal: AbortSignal, title: function(string)}} at "q", the words sought
 */
export function searchView({ params, signal, title }) {
  const words = (params.get('q') ?? '').trim();
  if (!words) return el('div.page', {}, el('h1', {}, t('search.title')), nothing(t('search.empty')));
  title(words);
  return el(
    'div.page',
    {},
    el('h1', {}, t('search.for', { words })),
    section(t('search.names'), pending(ask('view-search-names', { text: words }, signal), names, signal), {
      id: 'search-names',
      query: { name: 'view-search-names', params: { text: words } },
    }),
    section(
      t('search.texts'),
      pending(ask('view-search-text', { words, limit: MOST }, signal), rows => texts(rows, words), signal),
      { id: 'search-text', query: { name: 'view-search-text', params: { words, limit: MOST } } },
    ),
  );
}

function names(rows) {
  if (!rows.length) return nothing(t('search.no-names'));
  return el(
    'ul.hits',
    {},
    rows.map(row =>
      el(
        'li',
        {},
        entityLink({ iri: row.iri, name: row.name }),
        ' ',
        kind(row.class),
        ' ',
        el('span.quiet', {}, t('count.articles', { n: Number(row.articles) })),
        others(row) && el('p.quiet', {}, others(row)),
      ),
    ),
  );
}

/** The names that were found, where they are not the one that is shown. */
function others(row) {
  return (row.names ?? '')
    .split(' | ')
    .filter(name => name !== row.name)
    .join(', ');
}

function texts(rows, words) {
  if (!rows.length) return nothing(t('search.no-texts'));
  return el(
    'ol.hits.texts',
    {},
    rows.map(row =>
      el(
        'li',
        {},
        el(
          'p.meta',
          {},
          outlets([row.outletName ?? t('outlet.none')]),
          row.published && el('span.quiet', {}, day(row.published)),
        ),
        el('p', {}, articleLink(row.article, marked(row.text, words), row)),
        row.headline && row.headline !== row.text && el('p.quiet', {}, row.headline),
      ),
    ),
  );
}

/** The text with the words sought made to stand out. Other forms of them, which the index also finds, stay plain. */
function marked(text, words) {
  const sought = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 1);
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .map(part => (sought.some(word => part.toLowerCase().includes(word)) ? el('mark', {}, part) : part));
}
