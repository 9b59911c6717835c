/**
 * The stories of a store. A story is an event and what else the articles say that tell of it. The page begins with the
 * stories of most outlets: the most reported events, the disputed ones, and those told in several places.
 */

import { claim, eventTitle } from './claims.js';
import { el } from './dom.js';
import { day, t } from './i18n.js';
import { articleLink, entityLinks, route } from './links.js';
import { nothing, outlets, pending, section } from './parts.js';
import { places } from './places.js';
import { sources } from './sources.js';
import { address, ask, iri, things } from './sparql.js';
import { timeline } from './timeline.js';
import { ways } from './ways.js';

const LISTS = ['view-disputed', 'view-places-disputed', 'view-busiest'];
const SHOWN = 6;

/** The first page. */
export function startView({ signal }) {
  const lists = LISTS.map(name => ask(name, {}, signal));
  return el('div.page', {},
    el('h1', {}, t('start.title')),
    pending(ask('view-store', { lang: null }, signal), holding, signal),
    el('div.front', {},
      el('div', {}, pending(Promise.all(lists), found => lead(found, signal), signal)),
      el('aside', { 'aria-label': t('start.others') },
        LISTS.map((name, i) => section(t(`start.${name}`), pending(lists[i], cards, signal),
          { id: name, note: t(`start.${name}.note`), query: { name } })),
        section(t('start.articles'), pending(ask('view-articles', {}, signal), articles, signal),
          { id: 'view-articles', query: { name: 'view-articles' } }))));
}

/** One story. */
export function storyView({ id, signal, title }) {
  return el('div.page', {}, pending(ask('view-event-claims', { about: iri(id) }, signal), rows => {
    const own = rows.map(claim).filter(said => said.event === id);
    if (!own.length) return [el('h1', {}, t('nav.story')), nothing(t('event.none'))];
    title(eventTitle(own[0]));
    return [headline(own[0], 'h1'), blocks(id, signal)];
  }, signal));
}

function holding([store]) {
  if (!store?.articles || store.articles === '0') return el('p.lead', {}, t('start.nothing'));
  return el('p.lead', {}, t('start.holding', { articles: Number(store.articles), outlets: Number(store.outlets),
    statements: Number(store.statements) }), store.changed && ` ${t('start.changed', { day: day(store.changed) })}`);
}

/** The story to begin with: of most outlets; among equals the one that most lists have, then the one of most articles. */
function lead(found, signal) {
  const events = new Map();
  found.flat().forEach(row => {
    const known = events.get(row.event) ?? { row, lists: 0 };
    known.lists++;
    events.set(row.event, known);
  });
  const [first] = [...events.values()].sort((a, b) => Number(b.row.outlets) - Number(a.row.outlets) || b.lists - a.lists
    || Number(b.row.articles) - Number(a.row.articles));
  if (!first) return nothing(t('start.no-events'));
  return el('section.lead-story', { 'aria-label': t('start.lead'), id: 'lead' },
    headline(listed(first.row), 'h2', first.row), blocks(first.row.event, signal));
}

const listed = row => ({ event: row.event, what: row.what, actors: things(row.actors), recipients: things(row.recipients), themes: things(row.themes) });

function headline(event, tag, counts) {
  return el('div.storyhead', {},
    el('p.eyebrow', {}, counts ? t('start.lead') : t('story.eyebrow')),
    el(tag, {}, eventTitle(event)),
    counts && el('p.lead', {}, t('story.counts', { outlets: Number(counts.outlets), articles: Number(counts.articles) })),
    el('p', {}, entityLinks([...event.actors, ...event.recipients])),
    el('p', {}, el('a.button', { href: route('event', event.event), 'data-go': 'event' }, t('story.compare'))));
}

/** What makes up a story: where, the journeys, the days, who relies on whom, the articles. */
function blocks(id, signal) {
  const params = { about: iri(id) };
  const turtle = address('view-event-graph', { ...params, lang: null }, 'turtle');
  const part = (name, heading, note, show) => section(heading, pending(ask(name, params, signal), show, signal),
    { id: name, note, query: { name, params, turtle } });
  return el('div', {},
    part('view-event-places', t('places.title'), t('places.note'), places),
    part('view-story-ways', t('story.ways'), t('story.ways.note'), ways),
    part('view-story-claims', t('story.timeline'), t('story.timeline.note'), rows => timeline(rows.map(claim), { most: 300 })),
    part('view-story-sources', t('story.sources'), t('story.sources.note'), sources),
    part('view-story-articles', t('story.articles'), null, articles));
}

function cards(rows) {
  if (!rows.length) return nothing(t('start.none'));
  return el('ol.cards', {}, rows.slice(0, SHOWN).map(row => el('li', {},
    el('a.cardlink', { href: route('story', row.event) }, eventTitle(listed(row))),
    el('div.meta', {}, el('span.quiet', {}, t('count.outlets', { n: Number(row.outlets) })),
      el('span.quiet', {}, t('count.articles', { n: Number(row.articles) })),
      row.places && el('span.quiet', {}, t('count.places', { n: Number(row.places) })),
      row.affirmed && opposed(row)))));
}

/** How many assertions say yes and no, as a bar of two parts. */
function opposed(row) {
  const yes = Number(row.affirmed) + Number(row.speculated);
  const no = Number(row.doubted) + Number(row.denied) + Number(row.withheld);
  const part = el('span.yes');
  part.style.width = `${Math.round(100 * yes / (yes + no))}%`;
  return el('span.opposed', { role: 'img', 'aria-label': t('start.opposed', { yes, no }), title: t('start.opposed', { yes, no }) }, part);
}

function articles(rows) {
  if (!rows.length) return nothing(t('start.none'));
  return el('ul.hits', {}, rows.map(row => el('li', {},
    articleLink(row.article, row.headline ?? t('article.untitled', { outlet: row.outletName ?? t('outlet.none') })),
    el('div.meta', {}, outlets([row.outletName ?? t('outlet.none')]), row.published && el('span.quiet', {}, day(row.published)),
      row.assertions && el('span.quiet', {}, t('count.assertions', { n: Number(row.assertions) }))))));
}

