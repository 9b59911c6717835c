/** What the graph is narrowed by; all of it stands in the address. */

import { el, fill } from './dom.js';
import { t } from './i18n.js';
import { entityLink, route } from './links.js';
import { ask, iri } from './sparql.js';

/** The filters of the address as the queries take them. */
export function filterParams(params) {
  const outlet = params.get('outlet');
  return {
    type: params.get('type'),
    outlet: outlet ? iri(outlet) : undefined,
    after: params.get('after'),
    before: params.get('before'),
    minimum: params.get('minimum'),
    least: params.get('least'),
  };
}

/** The form; each change is a new address. */
export function filters(params, edges, signal) {
  const go = () => {
    const given = Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, String(value)]));
    location.hash = route('graph', '', { entity: params.get('entity'), ...given });
  };
  const type = choice('type', params, t('filter.any-type'));
  const outlet = choice('outlet', params, t('filter.any-outlet'));
  const form = el(
    'form.filters',
    {
      'aria-label': t('filter.label'),
      onchange: go,
      onsubmit: event => {
        event.preventDefault();
        go();
      },
    },
    centre(params, edges, signal),
    field(t('filter.type'), type),
    field(t('filter.outlet'), outlet),
    field(t('filter.after'), entry('after', 'date', params)),
    field(t('filter.before'), entry('before', 'date', params)),
    field(t('filter.minimum'), entry('minimum', 'number', params, { min: 0, max: 50, placeholder: '0' })),
    field(t('filter.least'), entry('least', 'number', params, { min: 1, max: 500, placeholder: '1' })),
    el('a.button', { href: '#/graph', id: 'filter-reset' }, t('filter.reset')),
  );
  ask('view-types', {}, signal).then(
    rows => options(type, kinds(rows), params.get('type')),
    () => {
      // Without the list the reader still has the others.
    },
  );
  ask('view-outlets', {}, signal).then(
    rows =>
      options(
        outlet,
        rows.map(row => [row.outlet, row.name]),
        params.get('outlet'),
      ),
    () => {
      // As above.
    },
  );
  return form;
}

const field = (label, control) => el('label.field', {}, el('span', {}, label), control);

function choice(name, params, any) {
  const chosen = params.get(name);
  return el(
    'select',
    { name, id: `filter-${name}` },
    el('option', { value: '' }, any),
    chosen && el('option', { value: chosen, selected: true }, '…'),
  );
}

const entry = (name, type, params, more = {}) =>
  el('input', { name, type, id: `filter-${name}`, value: params.get(name) ?? '', ...more });

function options(select, pairs, chosen) {
  const any = select.options[0];
  fill(
    select,
    any,
    pairs.map(([value, name]) => el('option', { value, selected: value === chosen }, name)),
    chosen && !pairs.some(([value]) => value === chosen) && el('option', { value: chosen, selected: true }, chosen),
  );
}

/** The kinds with those that lie in them below, set in. */
function kinds(rows) {
  const below = new Map();
  for (const row of rows) below.set(row.broader ?? '', [...(below.get(row.broader ?? '') ?? []), row]);
  const walk = (parent, depth) =>
    (below.get(parent) ?? []).flatMap(row => [
      [row.code, `${'\u2003'.repeat(depth)}${row.name}`],
      ...walk(row.type, depth + 1),
    ]);
  return walk('', 0);
}

/** The one thing in the middle, with the way back to all. */
function centre(params, edges, signal) {
  const entity = params.get('entity');
  if (!entity) return null;
  const name = el('span', {}, '…');
  edges.then(
    rows => {
      const row = rows.find(one => one.one === entity || one.other === entity);
      if (!signal.aborted)
        fill(name, entityLink({ iri: entity, name: row && (row.one === entity ? row.oneName : row.otherName) }));
    },
    () => fill(name, entityLink({ iri: entity })),
  );
  const rest = Object.fromEntries(params);
  return el(
    'p.centre',
    {},
    t('filter.centre'),
    ' ',
    name,
    ' ',
    el('a', { href: route('graph', '', { ...rest, entity: '' }), id: 'filter-all' }, t('filter.all')),
  );
}
