/** The text of an article, as far as the store has it, with names and evidence made to stand out. */

import { el } from './dom.js';
import { nameFinder, paragraphs, pieces, stretches } from './highlight.js';
import { t } from './i18n.js';
import { entityLink, route } from './links.js';
import { nothing } from './parts.js';

const CLASSES = /[^/#]*$/;

/** The text: paragraphs of sentences; what the store does not have is a gap. */
export function articleText(id, rows, entities, said, at, language) {
  const passages = rows.map(row => ({ ...row, begin: Number(row.begin), end: Number(row.end) }));
  const found = stretches(passages.filter(passage => passage.text));
  if (!found.length) return nothing(passages.length ? t('article.no-text') : t('article.no-passages'));
  const find = nameFinder(new Map(entities.filter(row => row.alias).map(row => [row.alias, row])));
  const proofs = said.flatMap(one => one.evidence);
  const outer = proofs.filter(
    one =>
      !proofs.some(
        other => other.begin <= one.begin && other.end >= one.end && other.end - other.begin > one.end - one.begin,
      ),
  );
  const quoted = passages.filter(passage => passage.quotation === 'true');
  const make = piece => letters(piece, find, quoted);
  return el(
    'div.articletext',
    { lang: language },
    paragraphs(found).map((stretch, i) => [
      i > 0 && el('p.gap', { title: t('article.gap') }, '[…]'),
      el(
        'p',
        {},
        stretch.map((one, j) => [j > 0 && ' ', sentences(id, one, outer, quoted, said, at, make)]),
      ),
    ]),
  );
}

/** The pieces of a stretch; those of one sentence that proves something together, with a number that leads to what it proves. */
function sentences(id, stretch, outer, quoted, said, at, make) {
  const cut = pieces(stretch, [...outer, ...quoted]);
  const shown = [];
  let open = null;
  for (const piece of cut) {
    const proof = outer.find(one => one.begin <= piece.begin && one.end >= piece.end);
    if (proof && open?.proof.begin === proof.begin && open.proof.end === proof.end) {
      open.node.lastChild.before(...make(piece));
      continue;
    }
    open = proof ? { proof, node: sentence(id, proof, said, at, make(piece)) } : null;
    shown.push(open ? open.node : make(piece));
  }
  return shown;
}

function sentence(id, proof, said, at, content) {
  const proven = said.filter(one => one.evidence.some(each => each.begin >= proof.begin && each.end <= proof.end));
  const chosen = at && at.begin < proof.end && proof.begin < at.end;
  return el(
    `span.sentence${chosen ? '.chosen' : ''}`,
    { 'data-at': `${proof.begin}-${proof.end}` },
    content,
    el(
      'a.ref',
      {
        href: route('article', id, { at: `${proof.begin}-${proof.end}`, side: 'claims' }),
        'aria-label': t('article.ref', { n: proven.length }),
      },
      String(proven.length),
    ),
  );
}

function letters(piece, find, quoted) {
  const quote = quoted.find(one => one.begin <= piece.begin && one.end >= piece.end);
  const parts = find(piece.text).map(({ text: words, thing }) =>
    thing
      ? entityLink(
          { iri: thing.entity, name: words },
          { class: `entity k-${CLASSES.exec(thing.class)[0]}`, title: thing.name },
        )
      : words,
  );
  return quote ? [el('q.quoted', { title: quote.speakerName ?? t('article.no-speaker') }, parts)] : parts;
}
