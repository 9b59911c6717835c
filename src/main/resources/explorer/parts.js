/** Parts that all views are made of: sections, things to wait for, tools, marks. */

import { el, fill } from './dom.js';
import { has, t } from './i18n.js';
import { Refusal } from './sparql.js';
import { tools } from './tools.js';

const MOST_OUTLETS = 9;
let sections = 0;

/**
 * A section with a heading.
 *
 * @param {string} heading
 * @param {Node} body
 * @param {{id?: string, note?: string, query?: Object}} [more] its name for tests and links, a sentence below the heading,
 *     the query behind it
 */
export function section(heading, body, more = {}) {
  const name = `section-${++sections}`;
  return el(
    'section.block',
    { 'aria-labelledby': name, 'data-view': more.id },
    el('div.blockhead', {}, el('h2', { id: name }, heading), more.query && tools(more.query)),
    more.note && el('p.note', {}, more.note),
    body,
  );
}

/**
 * A place that says that it waits, and holds what comes in the end, or says why nothing does.
 *
 * @param {Promise} promise
 * @param {function(any): (Node|Node[])} show
 * @param {AbortSignal} signal after which nothing more is shown
 */
export function pending(promise, show, signal) {
  const place = el('div.pending', { 'aria-busy': 'true' }, waiting());
  promise
    .then(value => {
      if (!signal?.aborted) fill(place, show(value));
    })
    .catch(failure => {
      if (!signal?.aborted && failure.name !== 'AbortError') fill(place, failed(failure));
    })
    .finally(() => place.removeAttribute('aria-busy'));
  return place;
}

/** What is shown while something is fetched. */
const waiting = () => el('p.state.wait', { role: 'status' }, t('state.loading'));

/** What is shown where there is nothing. */
export const nothing = text => el('p.state', {}, text);

/** What is shown where something went wrong, with the server's own words. */
export function failed(failure) {
  const known = failure instanceof Refusal;
  if (!known) console.error(failure);
  const kind = !known
    ? failure instanceof TypeError
      ? 'offline'
      : 'fault'
    : failure.status === 503
      ? 'slow'
      : 'refused';
  return el(
    'div.state.error',
    { role: 'alert' },
    el('p', {}, t(`state.${kind}`)),
    failure.message && el('p.said', {}, failure.message),
  );
}

const STANCES = { affirms: '●', speculates: '◐', doubts: '?', denies: '✕', withholds: '–' };

/** How a source stands to what is told, as a sign and a word. */
export function stance(code, label) {
  return el(
    `span.chip.stance.s-${code}`,
    {},
    el('span', { 'aria-hidden': 'true' }, `${STANCES[code] ?? '•'} `),
    label,
  );
}

/** The sign of a stance alone. */
export const stanceSign = code => STANCES[code] ?? '•';

/** Whether it is told as past, going on, planned or only thought of. */
export const status = (code, label) => el(`span.chip.status.t-${code}`, {}, label);

/** What class a thing is of, in a word. */
export function kind(classIri) {
  const code = (classIri ?? '').replace(/^.*[/#]/, '');
  return has(`class.${code}`) ? el(`span.chip.kind.k-${code}`, {}, t(`class.${code}`)) : null;
}

/** Outlets as chips. */
export function outlets(names) {
  const shown = names.length > MOST_OUTLETS ? names.slice(0, MOST_OUTLETS - 1) : names;
  const rest = names.slice(shown.length);
  return el(
    'span.outlets',
    {},
    shown.map(name => el('span.outlet', {}, name)),
    rest.length > 0 && el('span.outlet', { title: rest.join(', ') }, `+${rest.length}`),
  );
}
