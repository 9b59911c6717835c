/** All about one person, body, country or thing. */

import { claim } from './claims.js';
import { el } from './dom.js';
import { day, number, t } from './i18n.js';
import { articleLink, entityLink, outward, route, shortened } from './links.js';
import { map } from './map.js';
import { grouped, matrix } from './matrix.js';
import { kind, nothing, outlets, pending, section } from './parts.js';
import { address, ask, iri, things } from './sparql.js';
import { timeline } from './timeline.js';

/**
 * The view of a person, body, country or thing.
 *
 * @param {{id: string, signal: AbortSignal, title: function(string)}} at its IRI, when to stop, what names the page
 */
export function entityView({ id, signal, title }) {
  const params = { entity: iri(id) };
  const of = name => ({ name, params, turtle: address('view-entity-graph', { ...params, lang: null }, 'turtle') });
  const part = (name, key, show) =>
    section(t(key), pending(ask(name, params, signal), show, signal), { id: name, query: of(name) });
  return el(
    'div.page',
    {},
    pending(ask('view-entity', params, signal), rows => about(rows, id, title), signal),
    pending(ask('view-entity-merged', { ...params, lang: null }, signal), merged, signal),
    part('view-entity-offices', 'entity.offices', rows => offices(rows, id)),
    part('view-entity-claims', 'entity.timeline', rows =>
      timeline(rows.map(claim), { latestFirst: true, most: 300 }),
    ),
    el(
      'div.columns',
      {},
      part('view-entity-with', 'entity.with', company),
      part('view-entity-names', 'entity.names', names),
    ),
    part('view-entity-quotations', 'entity.quotations', quotations),
  );
}

function about(rows, id, title) {
  const [first] = rows;
  const name = first?.name || shortened(id);
  title(name);
  const classes = [...new Set(rows.map(row => row.class).filter(Boolean))];
  const links = [...new Set(rows.map(row => row.same).filter(Boolean))];
  const wholes = [...new Map(rows.filter(row => row.whole).map(row => [row.whole, row.wholeName]))];
  const spot = rows.find(row => row.latitude) ?? null;
  const around = rows.find(row => row.north) ?? null;
  const point = spot
    ? { lat: spot.latitude, lon: spot.longitude, name }
    : around && { lat: around.north, lon: around.east, name: around.wholeName };
  return el(
    'div.headline',
    {},
    el(
      'div',
      {},
      el('p.chips', {}, classes.map(kind)),
      el('h1', {}, name),
      el(
        'p.lead',
        {},
        Number(first?.articles) > 0
          ? t('entity.named', { articles: number(Number(first.articles)), outlets: number(Number(first.outlets)) })
          : t('entity.unnamed'),
      ),
      wholes.length > 0 &&
        el(
          'p',
          {},
          t('entity.within'),
          ' ',
          wholes.map(([whole, wholeName], i) => [i > 0 && ', ', entityLink({ iri: whole, name: wholeName })]),
        ),
      links.length > 0 &&
        el(
          'p',
          {},
          t('entity.elsewhere'),
          ' ',
          links.map((link, i) => [
            i > 0 && ', ',
            outward(link, /wikidata/.test(link) ? `Wikidata ${shortened(link)}` : link),
          ]),
        ),
      el('p', {}, el('a.button', { href: route('graph', '', { entity: id }), id: 'to-graph' }, t('entity.graph'))),
    ),
    point &&
      map({ points: [{ ...point, lat: Number(point.lat), lon: Number(point.lon) }], label: t('map.of', { name }) }),
  );
}

/** The keys that were merged into this one; nothing where there are none. */
function merged(rows) {
  return (
    rows.length > 0 &&
    el(
      'p',
      { 'data-view': 'view-entity-merged' },
      t('entity.merged'),
      ' ',
      rows.map((row, i) => [i > 0 && ', ', el('span', { title: row.reasons }, row.key)]),
    )
  );
}

function offices(rows, id) {
  if (!rows.length) return nothing(t('entity.no-offices'));
  return el(
    'ul.offices',
    {},
    rows.map(row =>
      el(
        'li',
        {},
        el('span.office', {}, row.office),
        row.holder !== id && [' – ', entityLink({ iri: row.holder, name: row.holderName })],
        row.body &&
          row.body !== id &&
          el('span.quiet', {}, ' · ', entityLink({ iri: row.body, name: row.bodyName })),
        el(
          'div.meta',
          {},
          el('span.quiet', {}, t('entity.according')),
          outlets(things(row.outlets).map(outlet => outlet.name)),
          el('span.quiet', {}, t('count.articles', { n: Number(row.articles) })),
        ),
      ),
    ),
  );
}

function company(rows) {
  if (!rows.length) return nothing(t('entity.alone'));
  const most = Math.max(...rows.map(row => Number(row.passages)));
  return el(
    'ul.bars',
    {},
    rows.map(row =>
      el(
        'li',
        {},
        entityLink({ iri: row.with, name: row.name }),
        bar(Number(row.passages) / most),
        el('span.quiet', {}, t('count.passages', { n: Number(row.passages) })),
      ),
    ),
  );
}

/** A bar of a part of the whole length. */
function bar(part) {
  const inner = el('span.fill');
  inner.style.width = `${Math.max(2, Math.round(100 * part))}%`;
  return el('span.bar', { 'aria-hidden': 'true' }, inner);
}

function names(rows) {
  if (!rows.length) return nothing(t('entity.no-names'));
  const outletsOf = [...grouped(rows, row => row.outletName ?? t('outlet.none'))]
    .map(([name, uses]) => ({ name, uses, sum: uses.reduce((sum, use) => sum + Number(use.articles), 0) }))
    .sort((a, b) => b.sum - a.sum);
  return matrix({
    caption: t('entity.names'),
    corner: t('entity.name'),
    columns: outletsOf.map(outlet => outlet.name),
    rows: [...grouped(rows, row => row.name)].map(([name]) => ({
      head: name,
      cells: outletsOf.map(outlet =>
        outlet.uses.filter(use => use.name === name).map(use => number(Number(use.articles))),
      ),
    })),
  });
}

function quotations(rows) {
  if (!rows.length) return nothing(t('entity.silent'));
  return el(
    'div.quotes',
    {},
    rows.map(row =>
      el(
        'figure',
        {},
        el('blockquote', {}, articleLink(row.article, `“${row.text}”`, row)),
        el(
          'figcaption',
          {},
          outlets([row.outletName ?? t('outlet.none')]),
          row.published && el('span.quiet', {}, day(row.published)),
        ),
      ),
    ),
  );
}
