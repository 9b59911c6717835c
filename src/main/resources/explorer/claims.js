/** Assertions: one article saying one thing. */

import { el } from './dom.js';
import { list, span, t } from './i18n.js';
import { articleLink, entityLinks, route } from './links.js';
import { outlets, stance, status } from './parts.js';
import { things } from './sparql.js';

const code = iri => iri.replace(/^.*[/#]/, '');

/** An assertion as the views use it, from a row of the queries whose names end in "claims". */
export function claim(row) {
  return {
    iri: row.claim,
    event: row.event,
    standing: row.standing ?? row.event,
    type: code(row.type),
    what: row.what,
    article: row.article,
    headline: row.headline,
    published: row.published,
    outlet: row.outlet && { iri: row.outlet, name: row.outletName },
    status: { code: code(row.reality), label: row.status },
    stance: { code: code(row.manner), label: row.stance },
    from: row.from,
    to: row.to,
    time: row.time,
    words: row.words,
    confidence: Number(row.confidence),
    actors: things(row.actors),
    recipients: things(row.recipients),
    themes: things(row.themes),
    sources: things(row.sources),
    vias: things(row.vias),
    places: things(row.places),
    origins: things(row.origins),
    destinations: things(row.destinations),
    evidence: passages(row.evidence),
  };
}

function passages(cell) {
  return (cell ?? '')
    .split('\n')
    .map(line => /^(\d+) (\d+) (.*)$/.exec(line))
    .filter(Boolean)
    .map(([, begin, end, text]) => ({ begin: Number(begin), end: Number(end), text }));
}

/**
 * How many outlets do not lean on the same source: one that speaks for itself counts for itself, one that only passes on what
 * others say counts with the first of them, an outlet before a speaker.
 */
export function independent(said) {
  const roots = new Map();
  for (const one of said) {
    const self = one.outlet?.iri ?? outletName(one);
    const first = all => all.map(source => source.iri).sort()[0];
    const via = first(one.vias);
    const speaker = first(one.sources);
    const root = via ? `2 ${via}` : speaker ? `3 ${speaker}` : `1 ${self}`;
    if (!roots.has(self) || root < roots.get(self)) roots.set(self, root);
  }
  return new Set([...roots.values()].map(root => root.slice(2))).size;
}

/** Who published it; an article without an outlet goes by that. */
export const outletName = said => said.outlet?.name ?? t('outlet.none');

/** What happens, in words: who, what, to whom, about what. */
export function eventTitle(event) {
  const names = all => list(all.map(one => one.name));
  const parts = [];
  if (event.actors.length) parts.push(names(event.actors));
  parts.push(event.what);
  if (event.recipients.length) parts.push(names(event.recipients));
  const about = event.themes?.length ? names(event.themes) : event.words;
  return parts.join(' ') + (about ? `: ${about}` : '');
}

/** The same, as nodes in which the verb stands out; a link to the event. */
export function eventLink(event) {
  const names = all => el('span.who', {}, list(all.map(one => one.name)));
  const about = event.themes?.length ? list(event.themes.map(one => one.name)) : event.words;
  return el(
    'a.eventlink',
    { href: route('event', event.event) },
    event.actors.length > 0 && [names(event.actors), ' '],
    el('span.verb', {}, event.what),
    event.recipients.length > 0 && [' ', names(event.recipients)],
    about && el('span.about', {}, `: ${about}`),
  );
}

/** When it is told to be: the days, else the words for the time. */
export const when = said => (said.from ? span(said.from, said.to) : said.time);

/** The sentences that an assertion was read from, each a link to its place in the article. */
export function evidence(said) {
  if (!said.evidence.length) return el('p.note', {}, t('claim.no-evidence'));
  return said.evidence.map(passage =>
    el(
      'blockquote',
      {},
      articleLink(said.article, passage.text || t('claim.passage', { n: passage.begin }), passage),
    ),
  );
}

const fact = (key, value) => value && [el('dt', {}, t(key)), el('dd', {}, value)];

/** The details that an assertion gives, as terms and values. */
export function facts(said) {
  return el(
    'dl.facts',
    {},
    fact('claim.place', said.places.length > 0 && entityLinks(said.places)),
    fact('claim.route', way(said)),
    fact(
      'claim.time',
      when(said) && [when(said), said.from && said.time && el('span.quiet', {}, ` (“${said.time}”)`)],
    ),
    fact('claim.speaker', said.sources.length > 0 && entityLinks(said.sources)),
    fact('claim.via', said.vias.length > 0 && entityLinks(said.vias)),
    fact('claim.theme', said.themes.length > 0 ? entityLinks(said.themes) : said.words),
  );
}

function way(said) {
  if (!said.origins.length && !said.destinations.length) return null;
  return [
    said.origins.length ? entityLinks(said.origins) : '…',
    ' → ',
    said.destinations.length ? entityLinks(said.destinations) : '…',
  ];
}

/**
 * An assertion as a card: its event, its details, its sentences.
 *
 * @param {Object} said
 * @param {{title?: boolean, outlet?: boolean}} [shown] what the place where it stands does not tell already
 */
export function claimCard(said, shown = { title: true, outlet: true }) {
  return el(
    'article.claim',
    { 'data-claim': said.iri },
    shown.title && el('h3.claimtitle', {}, eventLink(said)),
    el(
      'p.chips',
      {},
      shown.outlet && outlets([outletName(said)]),
      status(said.status.code, said.status.label),
      stance(said.stance.code, said.stance.label),
    ),
    facts(said),
    evidence(said),
  );
}
