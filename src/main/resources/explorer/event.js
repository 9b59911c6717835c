/** One event: what each outlet says of it, side by side. */

import { claim, claimCard, eventLink, eventTitle, independent, outletName } from './claims.js';
import { compareTable, verdictLine } from './compare.js';
import { el } from './dom.js';
import { span, t } from './i18n.js';
import { entityLink, route, shortened } from './links.js';
import { grouped } from './matrix.js';
import { nothing, pending, section } from './parts.js';
import { nearness, places } from './places.js';
import { address, ask, iri, things } from './sparql.js';
import { shortened as beginning } from './timeline.js';

/**
 * The view of an event.
 *
 * @param {{id: string, signal: AbortSignal, title: function(string)}} at the IRI of the event, when to stop, what names the page
 */
export function eventView({ id, signal, title }) {
  const params = { about: iri(id) };
  const turtle = address('view-event-graph', { ...params, lang: null }, 'turtle');
  const query = name => ({ name, params, turtle });
  const claims = ask('view-event-claims', params, signal).then(rows => rows.map(claim));
  const where = ask('view-event-places', params, signal);
  const own = claims.then(all => together(all, id));
  const both = Promise.all([own, where, claims]);
  return el(
    'div.page',
    {},
    pending(both, ([said, rows, all]) => about(all, said, rows, id, title), signal),
    section(
      t('compare.title'),
      pending(
        both,
        ([said, rows]) => (said.length ? compareTable(said, nearness(rows)) : nothing(t('event.none'))),
        signal,
      ),
      { id: 'view-event-claims', note: t('compare.note'), query: query('view-event-claims') },
    ),
    section(t('places.title'), pending(where, places, signal), {
      id: 'view-event-places',
      note: t('places.note'),
      query: query('view-event-places'),
    }),
    section(t('event.sentences'), pending(own, columns, signal), { id: 'event-sentences' }),
    section(t('event.links'), pending(ask('view-event-links', params, signal), ties, signal), {
      id: 'view-event-links',
      query: query('view-event-links'),
    }),
  );
}

function about(all, said, rows, id, title) {
  const [first] = said;
  const name = first ? eventTitle(first) : shortened(id);
  title(name);
  const people = first ? [...first.actors, ...first.recipients, ...first.themes] : [];
  return el(
    'div.headline',
    {},
    el(
      'div',
      {},
      el('p.eyebrow', {}, t('event.eyebrow')),
      el('h1', {}, name),
      el(
        'p.lead',
        {},
        t('event.counts', {
          outlets: t('count.outlets', { n: new Set(said.map(outletName)).size }),
          articles: t('count.articles', { n: new Set(said.map(one => one.article)).size }),
          assertions: t('count.assertions', { n: said.length }),
        }),
        said.length > 0 && ` ${t('event.independent', { n: independent(said) })}`,
      ),
      said.length > 0 && verdictLine(said, nearness(rows)),
      el(
        'p',
        {},
        people.map((one, i) => [i > 0 && ' · ', entityLink(one)]),
      ),
      siblings(all, id),
      el('p', {}, el('a.button', { href: route('story', id), id: 'to-story' }, t('event.story'))),
    ),
  );
}

/** The sentences, a column for each outlet. */
function columns(said) {
  if (!said.length) return nothing(t('event.none'));
  return el(
    'div.sidebyside',
    {},
    [...grouped(said, outletName)].map(([name, all]) =>
      el(
        'section.outletcolumn',
        {},
        el('h3', {}, name),
        beginning(
          all.map(one => claimCard(one, {})),
          'div',
        ),
      ),
    ),
  );
}

function ties(rows) {
  if (!rows.length) return nothing(t('event.no-links'));
  return el(
    'ul.hits',
    {},
    rows.map(row =>
      el(
        'li',
        {},
        el('span.quiet', {}, `${t(`link.${row.relation}.${row.direction}`)} `),
        eventLink({
          event: row.other,
          what: row.what,
          actors: things(row.actors),
          recipients: things(row.recipients),
          themes: [],
        }),
        el('span.quiet', {}, ` · ${t('count.assertions', { n: Number(row.assertions) })}`),
      ),
    ),
  );
}

/** What is said of an event and of those linked to it. */
function together(claims, id) {
  const standing = claims.find(said => said.event === id)?.standing ?? id;
  return claims.filter(said => said.standing === standing);
}

/** The events that differ from this one in their date alone, and are not linked to it. */
function siblings(claims, id) {
  const own = new Set(together(claims, id));
  const others = [
    ...grouped(
      claims.filter(said => !own.has(said)),
      said => said.event,
    ).values(),
  ];
  if (!others.length) return null;
  return el(
    'p',
    {},
    t('event.siblings'),
    ' ',
    others.map((all, i) => [
      i > 0 && ' · ',
      el('a', { href: route('event', all[0].event) }, dateOf(all) ?? shortened(all[0].event)),
      el('span.quiet', {}, ` (${[...new Set(all.map(outletName))].join(', ')})`),
    ]),
  );
}

/** The days of an event of several assertions: the longest span that one of them gives. */
function dateOf(all) {
  const dated = all.filter(said => said.from).sort((a, b) => (a.from < b.from ? -1 : 1));
  return dated.length ? span(dated[0].from, dated[0].to) : null;
}
