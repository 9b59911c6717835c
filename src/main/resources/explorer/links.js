/** The addresses of this page's views, and links to things. */

import { el } from './dom.js';
import { t } from './i18n.js';

/** The address of a view. */
export function route(view, id, params = {}) {
  const given = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) {
    if (value !== undefined && value !== null && value !== '') given.set(key, value);
  }
  const rest = given.size ? `?${given}` : '';
  return `#/${view}${id ? `/${encodeURIComponent(id)}` : ''}${rest}`;
}

/** A link to a person, body, country or thing. */
export function entityLink(thing, props = {}) {
  return el('a.entity', { href: route('entity', thing.iri), ...props }, thing.name || shortened(thing.iri));
}

/** Links to several things, with commas between. */
export function entityLinks(things) {
  return things.flatMap((thing, i) => (i ? [', ', entityLink(thing)] : [entityLink(thing)]));
}

/** A link to an article, at a passage if one is given. */
export function articleLink(article, words, passage) {
  const at = passage && passage.begin !== undefined ? `${passage.begin}-${passage.end}` : undefined;
  return el('a', { href: route('article', article, { at }) }, words);
}

/** So much of an article's beginning stands for the headline that it lacks, in letters. */
const OPENING = 90;

/**
 * What an article goes by: its headline, else how it begins, else its outlet.
 *
 * @param {{headline?: string, opening?: string, outletName?: string}} article
 */
export function articleName({ headline, opening, outletName }) {
  if (headline) return headline;
  if (!opening) return t('article.untitled', { outlet: outletName ?? t('outlet.none') });
  if (opening.length <= OPENING) return `“${opening}”`;
  return `“${opening.slice(0, OPENING).replace(/\s+\S*$/, '')} …”`;
}

/** A link out of the page; just the words where the address is none of the web. */
export function outward(address, words) {
  if (!/^https?:\/\//i.test(address ?? '')) return el('span', {}, words ?? address);
  return el(
    'a',
    { href: address, rel: 'noopener noreferrer nofollow', target: '_blank' },
    words ?? address,
    el('span.unseen', {}, ` (${t('link.outward')})`),
    el('span', { 'aria-hidden': 'true' }, ' ↗'),
  );
}

/** The last part of an IRI, for what has no name. */
export function shortened(iri) {
  const last = iri.replace(/[/#]+$/, '').replace(/^.*[/#]/, '');
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
