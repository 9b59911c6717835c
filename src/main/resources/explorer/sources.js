/** Who relies on whom: outlets in the columns, what they rely on in the rows, other outlets first. */

import { el } from './dom.js';
import { number, t } from './i18n.js';
import { entityLink } from './links.js';
import { byNumber, grouped, matrix } from './matrix.js';
import { nothing } from './parts.js';

const KINDS = ['outlet', 'named', 'unnamed'];
const STRENGTHS = 4;

/** The section's body. */
export function sources(rows) {
  if (!rows.length) return nothing(t('sources.none'));
  const names = byNumber(rows, row => row.outletName);
  const most = Math.max(...rows.map(row => Number(row.assertions)));
  const lines = [...grouped(rows, row => row.source).values()].sort(
    (a, b) => KINDS.indexOf(a[0].kind) - KINDS.indexOf(b[0].kind) || b.length - a.length || sum(b) - sum(a),
  );
  return [
    el('p.finding', {}, finding(lines)),
    matrix({
      caption: t('story.sources'),
      corner: t('sources.corner'),
      columns: names,
      rows: lines.map(line => ({
        head: [
          entityLink({ iri: line[0].source, name: line[0].sourceName }),
          el(`span.chip.kind.k-${line[0].kind}`, {}, t(`sources.${line[0].kind}`)),
        ],
        cells: names.map(name => {
          const times = sum(line.filter(row => row.outletName === name));
          return times > 0 && el(`span.times.strength-${Math.ceil((STRENGTHS * times) / most)}`, {}, number(times));
        }),
      })),
    }),
  ];
}

const sum = rows => rows.reduce((all, row) => all + Number(row.assertions), 0);

/** The source on which most outlets rely, if there is one for several. */
function finding(lines) {
  const [first] = lines.filter(line => line[0].kind === 'outlet');
  if (!first || first.length < 2) return t('sources.no-shared');
  return t('sources.shared', {
    source: first[0].sourceName,
    n: first.length,
    outlets: first.map(row => row.outletName).join(', '),
  });
}
