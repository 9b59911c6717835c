/** What is told, in the order of its days. */

import { eventLink, evidence, outletName, when } from './claims.js';
import { el } from './dom.js';
import { span, t } from './i18n.js';
import { grouped } from './matrix.js';
import { nothing, outlets, stance, status } from './parts.js';

const FIRST_SHOWN = 12;

/**
 * The assertions as a line of time: those of one event, day and status make one entry. What has no day comes last.
 *
 * @param {Object[]} claims
 * @param {{latestFirst?: boolean, most?: number}} [wish] which way time runs; how many assertions the query gives at most,
 *     to say so
 */
export function timeline(claims, wish = {}) {
  const dated = claims.filter(said => said.from);
  const undated = claims.filter(said => !said.from);
  if (!dated.length && !undated.length) return nothing(t('timeline.none'));
  dated.sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : a.from + a.to > b.from + b.to ? 1 : 0));
  if (wish.latestFirst) dated.reverse();
  const days = [...grouped(dated, said => span(said.from, said.to))];
  return el(
    'div',
    {},
    days.length > 0 &&
      shortened(
        days.map(([day, all]) => el('li.day', {}, el('div.date', {}, day), entries(all))),
        'ol.timeline',
      ),
    undated.length > 0 &&
      el(
        'details.undated',
        { open: dated.length < undated.length },
        el('summary', {}, t('timeline.undated', { n: grouped(undated, entry).size })),
        shortened(entryItems(undated), 'ul.entries'),
      ),
    wish.most && claims.length >= wish.most && el('p.note', {}, t('timeline.most', { n: wish.most })),
  );
}

const entry = said => `${said.event} ${said.status.code}`;

const entries = claims => el('ul.entries', {}, entryItems(claims));

function entryItems(claims) {
  return [...grouped(claims, entry).values()].map(all => {
    const stances = [...grouped(all, said => said.stance.code).values()].map(([said]) => said.stance);
    const sentences = [
      ...grouped(
        all.filter(said => said.evidence.length),
        said => `${said.article} ${said.evidence[0].begin}`,
      ).values(),
    ];
    return el(
      'li.entry',
      {},
      eventLink(all[0]),
      where(all[0]),
      el(
        'div.chips',
        {},
        outlets([...new Set(all.map(outletName))]),
        status(all[0].status.code, all[0].status.label),
        stances.filter(one => one.code !== 'affirms' || stances.length > 1).map(one => stance(one.code, one.label)),
        !all[0].from && when(all[0]) && el('span.quiet', {}, `“${when(all[0])}”`),
      ),
      sentences.length > 0 &&
        el(
          'details.proof',
          {},
          el('summary', {}, t('claim.evidence', { n: sentences.length })),
          sentences.map(([said]) => evidence(said)),
        ),
    );
  });
}

/** Where it is, or from where to where it leads. */
function where(said) {
  const names = things => things.map(thing => thing.name).join(', ');
  const way =
    (said.origins.length || said.destinations.length) &&
    `${names(said.origins) || '…'} → ${names(said.destinations) || '…'}`;
  const words = [names(said.places), way].filter(Boolean).join(' · ');
  return words && el('span.quiet', {}, ` ${words}`);
}

/** A list of nodes, of which the rest is shown on demand. */
export function shortened(items, tag) {
  const rest = items.slice(FIRST_SHOWN);
  const shown = el(tag, {}, items.slice(0, FIRST_SHOWN));
  if (!rest.length) return shown;
  const more = el(
    'button.more',
    {
      type: 'button',
      onclick: () => {
        shown.append(...rest);
        more.remove();
        rest[0].querySelector('a')?.focus();
      },
    },
    t('timeline.more', { n: rest.length }),
  );
  return el('div', {}, shown, more);
}
