/** Where one event is told to be, outlet by outlet, and whether the places contradict each other. */

import { el } from './dom.js';
import { list, span, t } from './i18n.js';
import { articleLink, entityLink } from './links.js';
import { map } from './map.js';
import { byNumber, grouped, matrix } from './matrix.js';
import { nothing, stanceSign } from './parts.js';

const outletOf = row => row.outletName ?? t('outlet.none');
const code = iri => iri.replace(/^.*[/#]/, '');

/** Which places each place lies in, from the rows of the query on places. */
export function nearness(rows) {
  const wider = new Map(rows.map(row => [row.place, new Set((row.wider ?? '').split('\n').filter(Boolean))]));
  return (one, other) => one === other || !!wider.get(one)?.has(other) || !!wider.get(other)?.has(one);
}

/** The places in question: those told, and those named in the sentences that lie in one that is told. */
function inQuestion(rows) {
  const told = rows.filter(row => row.mode === 'told');
  const within = row =>
    !told.length ||
    told.some(other => other.place === row.place || (row.wider ?? '').split('\n').includes(other.place));
  return [...told, ...rows.filter(row => row.mode === 'named' && within(row))];
}

/** The section's body. */
export function places(rows) {
  const near = nearness(rows);
  const shown = inQuestion(rows);
  if (!shown.length) return nothing(t('places.none'));
  const names = byNumber(shown, outletOf);
  const time = row => (row.from && row.mode === 'told' ? span(row.from, row.to) : '');
  const lines = [...grouped(shown, row => `${row.place} ${time(row)}`).values()].sort(byWeight);
  return [
    el('p.finding', {}, finding(lines, near)),
    matrix({
      caption: t('places.title'),
      corner: t('claim.place'),
      columns: names,
      rows: lines.map(line => ({
        head: [
          entityLink({ iri: line[0].place, name: line[0].placeName }),
          time(line[0]) && el('span.quiet', {}, ` · ${time(line[0])}`),
        ],
        cells: names.map(name => marks(line.filter(row => outletOf(row) === name))),
      })),
    }),
    el(
      'p.legend',
      {},
      el('span.told', {}, '●'),
      ` ${t('places.told')} `,
      el('span.named', {}, '○'),
      ` ${t('places.named')}`,
    ),
    onMap(shown),
  ];
}

/** Told places before those only named, those of most outlets first. */
function byWeight(one, other) {
  const told = line => line.some(row => row.mode === 'told');
  const weight = line => new Set(line.map(outletOf)).size;
  return told(other) - told(one) || weight(other) - weight(one) || other.length - one.length;
}

/** A mark for each sentence, which leads to it. */
function marks(rows) {
  const once = [...grouped(rows, row => `${row.article} ${row.begin} ${row.mode}`).values()].map(([row]) => row);
  return once.map(row => {
    const words = [
      t(`places.${row.mode}`),
      t(`status.${code(row.reality)}`),
      t(`stance.${code(row.manner)}`),
      row.sentence,
    ]
      .filter(Boolean)
      .join(' · ');
    const sign = row.mode === 'told' ? '●' : '○';
    return articleLink(
      row.article,
      el(
        `span.mark.${row.mode}`,
        { title: words },
        el(
          'span',
          { 'aria-hidden': 'true' },
          sign,
          row.mode === 'told' && code(row.manner) !== 'affirms' && el('sup', {}, stanceSign(code(row.manner))),
        ),
        el('span.unseen', {}, words),
      ),
      row,
    );
  });
}

/** What the places come to, in a sentence. */
function finding(lines, near) {
  const told = lines.map(line => line.filter(row => row.mode === 'told')).filter(line => line.length);
  const apart = (one, other) =>
    !near(one[0].place, other[0].place) &&
    (!one[0].from || !other[0].from || (one[0].from <= other[0].to && other[0].from <= one[0].to));
  const against = told.filter(one => told.some(other => apart(one, other)));
  if (against.length)
    return [el('span.verdict.v-differ', {}, '≠'), ' ', t('places.differ', { places: described(against) })];
  const named = lines.filter(line => line.every(row => row.mode === 'named'));
  const rivals = named.filter(line => told.some(other => !near(other[0].place, line[0].place)));
  if (rivals.length) {
    const contested = told.filter(line => rivals.some(other => !near(other[0].place, line[0].place)));
    return [
      el('span.verdict.v-mixed', {}, '±'),
      ' ',
      t('places.rivals', { told: described(contested), places: described(rivals) }),
    ];
  }
  if (!told.length) return t('places.only-named');
  return [el('span.verdict.v-agree', {}, '='), ' ', told.length > 1 ? t('places.nested') : t('places.agree')];
}

/** The places of some lines, each once, with the outlets that give them. */
function described(lines) {
  const byPlace = [...grouped(lines.flat(), row => row.placeName)];
  return list(byPlace.map(([name, rows]) => `${name} (${[...new Set(rows.map(outletOf))].join(', ')})`));
}

function onMap(rows) {
  const spots = [
    ...grouped(
      rows.filter(row => row.latitude),
      row => row.place,
    ).values(),
  ];
  if (!spots.length) return null;
  return map({
    label: t('places.title'),
    points: spots.map(line => ({
      lat: Number(line[0].latitude),
      lon: Number(line[0].longitude),
      name: line[0].placeName,
      iri: line[0].place,
      hollow: line.every(row => row.mode === 'named'),
    })),
  });
}
