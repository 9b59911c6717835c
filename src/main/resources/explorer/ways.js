/** Journeys: who goes from where to where, according to whom, as a list and on a map. */

import { el } from './dom.js';
import { span, t } from './i18n.js';
import { articleLink, entityLink, route } from './links.js';
import { map } from './map.js';
import { grouped } from './matrix.js';
import { nothing, outlets, status } from './parts.js';
import { shortened } from './timeline.js';

const code = iri => iri.replace(/^.*[/#]/, '');

/** The section's body. */
export function ways(rows) {
  if (!rows.length) return nothing(t('ways.none'));
  return [onMap(rows), shortened(travellers(rows), 'div')];
}

/** A block for each who travels, those of most journeys first; what nobody named does comes last. */
function travellers(rows) {
  return [...grouped(rows, row => row.who ?? '')]
    .sort(([one, its], [other, others]) => !one - !other || others.length - its.length)
    .map(([who, own]) =>
      el(
        'div.traveller',
        {},
        el('h3', {}, who ? entityLink({ iri: who, name: own[0].whoName }) : t('ways.nobody')),
        steps(own),
      ),
    );
}

function steps(rows) {
  const groups = [...grouped(rows, row => [row.what, row.origin, row.destination, row.reality].join(' ')).values()];
  return el(
    'ul.ways',
    {},
    groups.map(all =>
      el(
        'li',
        {},
        el('a.verb', { href: route('event', all[0].event) }, all[0].what),
        ' ',
        el(
          'span.waywords',
          {},
          end(all[0].origin, all[0].originName),
          ' → ',
          end(all[0].destination, all[0].destinationName),
        ),
        el('span.chips', {}, status(code(all[0].reality), t(`status.${code(all[0].reality)}`)), times(all)),
        el(
          'span.proofs',
          {},
          [...grouped(all, row => row.outletName ?? t('outlet.none'))].map(([name, own]) =>
            articleLink(own[0].article, outlets([name]), own[0]),
          ),
        ),
      ),
    ),
  );
}

const end = (iri, name) => (iri ? entityLink({ iri, name }) : el('span.quiet', {}, '…'));

function times(rows) {
  const words = [
    ...new Set(rows.map(row => (row.from ? span(row.from, row.to) : row.time && `“${row.time}”`)).filter(Boolean)),
  ];
  return words.length > 0 && el('span.quiet', {}, words.join('; '));
}

function onMap(rows) {
  const spots = new Map();
  const spot = (iri, name, lat, lon) => {
    if (!iri || !lat || !lon) return null;
    const point = { iri, name, lat: Number(lat), lon: Number(lon) };
    spots.set(iri, point);
    return point;
  };
  const drawn = new Map();
  for (const row of rows) {
    const from = spot(row.origin, row.originName, row.originLatitude, row.originLongitude);
    const to = spot(row.destination, row.destinationName, row.destinationLatitude, row.destinationLongitude);
    if (from && to)
      drawn.set(`${from.iri} ${to.iri}`, { from, to, label: `${row.whoName ?? ''} ${from.name} → ${to.name}` });
  }
  if (!spots.size) return null;
  return map({ points: [...spots.values()], ways: [...drawn.values()], label: t('story.ways') });
}
