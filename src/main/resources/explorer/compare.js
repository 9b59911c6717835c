/** What each outlet says of one event, field by field, side by side. */

import { byOutlet, same, sameSide, verdict } from './agreement.js';
import { outletName, when } from './claims.js';
import { el } from './dom.js';
import { number, t } from './i18n.js';
import { articleLink } from './links.js';
import { byNumber, matrix } from './matrix.js';
import { stanceSign } from './parts.js';

/**
 * The fields: what their values are, how they are shown, when two go together. Those without "goes" are compared with
 * nothing; those with a "tone" have the colours of their values.
 *
 * @param {function(string, string): boolean} near whether one place is the other or lies in it
 */
const fields = near => [
  { key: 'claim.place', values: said => said.places.map(place => [place.iri, place.name]), goes: near },
  {
    key: 'claim.time',
    values: said => (when(said) ? [[said.from ? `${said.from}/${said.to}` : said.time, when(said)]] : []),
    goes: sameDays,
  },
  {
    key: 'claim.status',
    values: said => [[said.status.code, said.status.label]],
    goes: same,
    tone: code => `t-${code}`,
  },
  {
    key: 'claim.stance',
    values: said => [[said.stance.code, `${stanceSign(said.stance.code)} ${said.stance.label}`]],
    goes: sameSide,
    tone: code => `s-${code}`,
  },
  { key: 'claim.speaker', values: said => said.sources.map(source => [source.iri, source.name]) },
  { key: 'claim.via', values: said => said.vias.map(via => [via.iri, via.name]) },
];

/** Days go together that overlap; words for a time that was not understood go with everything. */
function sameDays(one, other) {
  const days = text => /^(-?\d{4,}-\d\d-\d\d)\/(-?\d{4,}-\d\d-\d\d)$/.exec(text);
  const a = days(one);
  const b = days(other);
  return !a || !b || (a[1] <= b[2] && b[1] <= a[2]);
}

/** The verdicts on the fields that are compared, by their keys. */
function verdicts(claims, near) {
  return fields(near)
    .filter(field => field.goes)
    .map(field => [
      field.key,
      verdict(
        byOutlet(claims, outletName, said => field.values(said).map(([value]) => value)),
        field.goes,
      ),
    ]);
}

/** The verdicts as a line of marks. */
export function verdictLine(claims, near) {
  return el(
    'ul.verdicts',
    { 'aria-label': t('compare.verdicts') },
    verdicts(claims, near).map(([key, said]) =>
      el(
        `li.verdict.v-${said}`,
        {},
        el('span', { 'aria-hidden': 'true' }, SIGNS[said]),
        ` ${t(key)}: ${t(`verdict.${said}`)}`,
      ),
    ),
  );
}

const SIGNS = { none: '·', one: '1', agree: '=', mixed: '±', differ: '≠' };

/** The table: a row for each field, a column for each outlet. */
export function compareTable(claims, near) {
  const names = byNumber(claims, outletName);
  const judged = new Map(verdicts(claims, near));
  // What is compared has a row even where nobody says anything of it.
  const shown = fields(near).filter(field => field.goes || claims.some(said => field.values(said).length));
  return matrix({
    caption: t('compare.title'),
    corner: t('compare.corner'),
    columns: names,
    rows: shown.map(field => ({
      head: [t(field.key), judged.has(field.key) && mark(judged.get(field.key))],
      cells: row(field, claims, names, judged.get(field.key)),
    })),
  });
}

const mark = said =>
  el(
    `span.verdict.v-${said}`,
    { title: t(`verdict.${said}`) },
    el('span', { 'aria-hidden': 'true' }, SIGNS[said]),
    el('span.unseen', {}, ` ${t(`verdict.${said}`)}`),
  );

function row(field, claims, names, said) {
  const holders = new Map();
  claims.forEach(one =>
    field.values(one).forEach(([value]) => {
      holders.set(value, (holders.get(value) ?? new Set()).add(outletName(one)));
    }),
  );
  return names.map(name => {
    const uses = new Map();
    for (const one of claims.filter(each => outletName(each) === name)) {
      for (const [value, label] of field.values(one)) {
        if (!uses.has(value)) uses.set(value, { label, value, times: 0, said: one });
        uses.get(value).times++;
      }
    }
    return [...uses.values()].map(use =>
      value(use, field.tone?.(use.value) ?? state(holders.get(use.value).size, field.goes && said === 'differ')),
    );
  });
}

/** Whether other outlets have a value too, or one outlet alone has it and outlets differ. */
const state = (outlets, differ) => (outlets > 1 ? 'shared' : differ ? 'lone' : 'own');

/** A value, in the colour of what it means or of how many have it. It leads to the sentence that says so. */
function value(use, tone) {
  const [passage] = use.said.evidence;
  return el(
    `div.value.${tone}`,
    {},
    articleLink(use.said.article, use.label, passage),
    use.times > 1 && el('span.quiet', {}, ` ×${number(use.times)}`),
  );
}
