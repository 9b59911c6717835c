/** A story: an event and what else the articles say that tell of it. */

import { claim, eventTitle } from './claims.js';
import { el } from './dom.js';
import { day, t } from './i18n.js';
import { articleLink, articleName, entityLinks, route } from './links.js';
import { nothing, outlets, pending, section } from './parts.js';
import { places } from './places.js';
import { sources } from './sources.js';
import { address, ask, iri } from './sparql.js';
import { timeline } from './timeline.js';
import { ways } from './ways.js';

/**
 * The view of a story.
 *
 * @param {{id: string, signal: AbortSignal, title: function(string)}} at the IRI of its event, when to stop, what names the page
 */
export function storyView({ id, signal, title }) {
  return el(
    'div.page',
    {},
    pending(
      ask('view-event-claims', { about: iri(id) }, signal),
      rows => {
        const own = rows.map(claim).filter(said => said.event === id);
        if (!own.length) return [el('h1', {}, t('nav.story')), nothing(t('event.none'))];
        title(eventTitle(own[0]));
        return [headline(own[0], 'h1'), blocks(id, signal)];
      },
      signal,
    ),
  );
}

/**
 * The head of a story.
 *
 * @param {Object} event what it is about
 * @param {string} tag the element of its name, such as "h1"
 * @param {Object} [counts] the row that tells how many outlets and articles tell of it
 */
export function headline(event, tag, counts) {
  return el(
    'div.storyhead',
    {},
    el('p.eyebrow', {}, counts ? t('start.lead') : t('story.eyebrow')),
    el(tag, {}, eventTitle(event)),
    counts &&
      el(
        'p.lead',
        {},
        t('story.counts', {
          outlets: t('count.outlets', { n: Number(counts.outlets) }),
          articles: t('count.articles', { n: Number(counts.articles) }),
        }),
      ),
    el('p', {}, entityLinks([...event.actors, ...event.recipients])),
    el('p', {}, el('a.button', { href: route('event', event.event), 'data-go': 'event' }, t('story.compare'))),
  );
}

/** What makes up a story: where, the journeys, the days, who relies on whom, the articles. */
export function blocks(id, signal) {
  const params = { about: iri(id) };
  const turtle = address('view-event-graph', { ...params, lang: null }, 'turtle');
  const part = (name, heading, note, show) =>
    section(heading, pending(ask(name, params, signal), show, signal), {
      id: name,
      note,
      query: { name, params, turtle },
    });
  return el(
    'div',
    {},
    part('view-event-places', t('places.title'), t('places.note'), places),
    part('view-story-ways', t('story.ways'), t('story.ways.note'), ways),
    part('view-story-claims', t('story.timeline'), t('story.timeline.note'), rows =>
      timeline(rows.map(claim), { most: 300 }),
    ),
    part('view-story-sources', t('story.sources'), t('story.sources.note'), sources),
    part('view-story-articles', t('story.articles'), null, articleList),
  );
}

/** Articles as links with their outlets and days. */
export function articleList(rows) {
  if (!rows.length) return nothing(t('start.none'));
  return el(
    'ul.hits',
    {},
    rows.map(row =>
      el(
        'li',
        {},
        articleLink(row.article, articleName(row)),
        el(
          'div.meta',
          {},
          outlets([row.outletName ?? t('outlet.none')]),
          row.published && el('span.quiet', {}, day(row.published)),
          row.assertions && el('span.quiet', {}, t('count.assertions', { n: Number(row.assertions) })),
        ),
      ),
    ),
  );
}
