/** One article: its text as far as the store has it, names and evidence made to stand out, and what was read from it. */

import { claim, claimCard } from './claims.js';
import { el } from './dom.js';
import { day, t } from './i18n.js';
import { articleName, entityLink, outward, shortened } from './links.js';
import { kind, nothing, outlets, pending, section } from './parts.js';
import { ask, iri } from './sparql.js';
import { articleText } from './text.js';

/**
 * The view of an article.
 *
 * @param {{id: string, params: URLSearchParams, signal: AbortSignal, title: function(string)}} at the IRI of the article; "at", the
 *     offsets of the passage to show, and "side", whether what was read from it is to be in sight rather than the passage
 */
export function articleView({ id, params, signal, title }) {
  const about = { article: iri(id) };
  const all = Promise.all(
    ['view-article', 'view-article-passages', 'view-article-entities', 'view-article-claims'].map(name =>
      ask(name, about, signal),
    ),
  );
  return el(
    'div.page',
    {},
    pending(
      all,
      ([head, passages, entities, claims]) =>
        page(id, head, passages, entities, claims.map(claim), params, { signal, title }),
      signal,
    ),
  );
}

function page(id, [first], passages, entities, said, params, { signal, title }) {
  const name = articleName({ outletName: shortened(id), opening: passages[0]?.text, ...first });
  title(name);
  const about = { article: iri(id) };
  const turtle = first?.graph && `news/data?graph=${encodeURIComponent(first.graph)}`;
  const query = which => ({ name: which, params: about, turtle });
  const at = span(params.get('at'));
  const shown = [
    headline(first, name),
    el(
      'div.reading',
      {},
      section(t('article.text'), articleText(id, passages, entities, said, at, first?.language), {
        id: 'view-article-passages',
        note: t('article.text.note'),
        query: query('view-article-passages'),
      }),
      section(t('article.claims', { n: said.length }), cards(id, said, at), {
        id: 'view-article-claims',
        query: query('view-article-claims'),
      }),
    ),
    section(t('article.entities'), named(entities), {
      id: 'view-article-entities',
      query: query('view-article-entities'),
    }),
    section(t('article.origin'), pending(ask('provenance', { ...about, lang: null }, signal), origin, signal), {
      id: 'provenance',
      query: { name: 'provenance', params: { ...about, lang: null }, turtle },
    }),
  ];
  if (at)
    requestAnimationFrame(() =>
      document
        .querySelector(params.get('side') ? '.claim.chosen' : '.sentence.chosen')
        ?.scrollIntoView({ block: 'center' }),
    );
  return shown;
}

function span(words) {
  const parts = /^(\d+)-(\d+)$/.exec(words ?? '');
  return parts && { begin: Number(parts[1]), end: Number(parts[2]) };
}

function headline(first, name) {
  if (!first) return [el('h1', {}, name), nothing(t('article.none'))];
  return el(
    'div.headline',
    {},
    el(
      'div',
      {},
      el(
        'p.meta',
        {},
        outlets([first.outletName ?? t('outlet.none')]),
        first.published && el('span.quiet', {}, day(first.published)),
        first.section && el('span.quiet', {}, first.section),
        first.writers && el('span.quiet', {}, first.writers),
      ),
      el('h1', {}, name),
      first.url && el('p', {}, t('article.source'), ' ', outward(first.url)),
    ),
  );
}

function cards(id, said, at) {
  if (!said.length) return nothing(t('article.no-claims'));
  const first = one => one.evidence[0]?.begin ?? Infinity;
  return el(
    'div.claims',
    {},
    [...said]
      .sort((a, b) => first(a) - first(b))
      .map(one => {
        const card = claimCard(one, { title: true });
        if (at && one.evidence.some(each => each.begin < at.end && at.begin < each.end))
          card.classList.add('chosen');
        return card;
      }),
  );
}

function named(entities) {
  if (!entities.length) return nothing(t('article.no-entities'));
  const once = new Map(entities.map(row => [row.entity, row]));
  return el(
    'ul.inline',
    {},
    [...once.values()].map(row =>
      el('li', {}, entityLink({ iri: row.entity, name: row.name }), ' ', kind(row.class)),
    ),
  );
}

function origin(rows) {
  if (!rows.length) return nothing(t('article.no-origin'));
  return el(
    'dl.facts',
    {},
    rows.map(row => [
      el('dt', {}, t('origin.key')),
      el('dd', {}, row.key),
      row.file && [el('dt', {}, t('origin.file')), el('dd', {}, row.file)],
      el('dt', {}, t('origin.programme')),
      el('dd', {}, row.programme),
      row.started && [el('dt', {}, t('origin.loaded')), el('dd', {}, day(row.started))],
    ]),
  );
}
