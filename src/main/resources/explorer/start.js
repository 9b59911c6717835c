/** The first page: the stories of most outlets, the disputed ones and those told in several places, and one of them whole. */

import { eventTitle } from './claims.js';
import { el } from './dom.js';
import { day, span, t } from './i18n.js';
import { route, shortened } from './links.js';
import { nothing, pending, section } from './parts.js';
import { ask, things } from './sparql.js';
import { articleList, blocks, headline } from './story.js';

const LISTS = ['view-disputed', 'view-places-disputed', 'view-busiest'];
/** So many of each list are shown. */
const SHOWN = 6;

/**
 * The view at the top.
 *
 * @param {{signal: AbortSignal}} at when to stop
 */
export function startView({ signal }) {
  const lists = LISTS.map(name => ask(name, {}, signal));
  return el(
    'div.page',
    {},
    el('h1', {}, t('start.title')),
    pending(ask('view-store', { lang: null }, signal), holding, signal),
    el(
      'div.front',
      {},
      el(
        'div',
        {},
        pending(Promise.all(lists), found => lead(found, signal), signal),
      ),
      el(
        'aside',
        { 'aria-label': t('start.others') },
        LISTS.map((name, i) =>
          section(t(`start.${name}`), pending(lists[i], cards, signal), {
            id: name,
            note: t(`start.${name}.note`),
            query: { name },
          }),
        ),
        pending(ask('view-stories', {}, signal), stories, signal),
        section(t('start.articles'), pending(ask('view-articles', {}, signal), articleList, signal), {
          id: 'view-articles',
          query: { name: 'view-articles' },
        }),
      ),
    ),
  );
}

function holding([store]) {
  if (!store?.articles || store.articles === '0') return el('p.lead', {}, t('start.nothing'));
  return el(
    'p.lead',
    {},
    t('start.holding', {
      articles: t('count.articles', { n: Number(store.articles) }),
      outlets: t('count.outlets', { n: Number(store.outlets) }),
      statements: Number(store.statements),
    }),
    store.changed && ` ${t('start.changed', { day: day(store.changed) })}`,
  );
}

/**
 * The story to begin with: between two parties or more, since what one does alone may be many events that nothing tells
 * apart; of most outlets; among equals the one that most lists have, then the one of most articles.
 */
function lead(found, signal) {
  const events = new Map();
  found.flat().forEach(row => {
    const known = events.get(row.event) ?? { row, lists: 0 };
    known.lists++;
    events.set(row.event, known);
  });
  const shared = row => things(row.actors).length + things(row.recipients).length > 1;
  const [first] = [...events.values()].sort(
    (a, b) =>
      shared(b.row) - shared(a.row) ||
      Number(b.row.outlets) - Number(a.row.outlets) ||
      b.lists - a.lists ||
      Number(b.row.articles) - Number(a.row.articles),
  );
  if (!first) return nothing(t('start.no-events'));
  return el(
    'section.lead-story',
    { 'aria-label': t('start.lead'), id: 'lead' },
    headline(listed(first.row), 'h2', first.row),
    blocks(first.row.event, signal),
  );
}

/** The stories of several events; nothing where none was found. */
function stories(rows) {
  if (!rows.length) return null;
  const list = el(
    'ol.cards',
    {},
    rows
      .slice(0, SHOWN)
      .map(row =>
        el(
          'li',
          {},
          el('a.cardlink', { href: route('story', row.event) }, row.name || shortened(row.story)),
          el(
            'div.meta',
            {},
            el('span.quiet', {}, t('count.events', { n: Number(row.events) })),
            el('span.quiet', {}, t('count.outlets', { n: Number(row.outlets) })),
            row.from && el('span.quiet', {}, span(row.from, row.to)),
          ),
        ),
      ),
  );
  return section(t('start.stories'), list, {
    id: 'view-stories',
    note: t('start.stories.note'),
    query: { name: 'view-stories' },
  });
}

const listed = row => ({
  event: row.event,
  what: row.what,
  actors: things(row.actors),
  recipients: things(row.recipients),
  themes: things(row.themes),
});

function cards(rows) {
  if (!rows.length) return nothing(t('start.none'));
  return el(
    'ol.cards',
    {},
    rows
      .slice(0, SHOWN)
      .map(row =>
        el(
          'li',
          {},
          el('a.cardlink', { href: route('story', row.event) }, eventTitle(listed(row))),
          el(
            'div.meta',
            {},
            el('span.quiet', {}, t('count.outlets', { n: Number(row.outlets) })),
            el('span.quiet', {}, t('count.articles', { n: Number(row.articles) })),
            row.places && el('span.quiet', {}, t('count.places', { n: Number(row.places) })),
            row.affirmed && opposed(row),
          ),
        ),
      ),
  );
}

/** How many assertions say yes and no, as a bar of two parts. */
function opposed(row) {
  const yes = Number(row.affirmed) + Number(row.speculated);
  const no = Number(row.doubted) + Number(row.denied) + Number(row.withheld);
  const part = el('span.yes');
  part.style.width = `${Math.round((100 * yes) / (yes + no))}%`;
  return el(
    'span.opposed',
    { role: 'img', 'aria-label': t('start.opposed', { yes, no }), title: t('start.opposed', { yes, no }) },
    part,
  );
}
