/** One article: its text as far as the store has it, names and evidence made to stand out, and what was read from it. */

import { claim, claimCard } from './claims.js';
import { el } from './dom.js';
import { day, t } from './i18n.js';
import { entityLink, outward, route, shortened } from './links.js';
import { nameFinder, paragraphs, pieces, stretches } from './highlight.js';
import { kind, nothing, outlets, pending, section } from './parts.js';
import { ask, iri } from './sparql.js';

const CLASSES = /[^/#]*$/;

export function articleView({ id, params, signal, title }) {
  const about = { article: iri(id) };
  const all = Promise.all(['view-article', 'view-article-passages', 'view-article-entities', 'view-article-claims']
    .map(name => ask(name, about, signal)));
  return el('div.page', {}, pending(all, ([head, passages, entities, claims]) =>
    page(id, head, passages, entities, claims.map(claim), params, { signal, title }), signal));
}

function page(id, [first], passages, entities, said, params, { signal, title }) {
  const name = first?.headline ?? t('article.untitled', { outlet: first?.outletName ?? shortened(id) });
  title(name);
  const about = { article: iri(id) };
  const turtle = first?.graph && `news/data?graph=${encodeURIComponent(first.graph)}`;
  const query = which => ({ name: which, params: about, turtle });
  const at = span(params.get('at'));
  const shown = [
    headline(first, name),
    el('div.reading', {},
      section(t('article.text'), text(id, passages, entities, said, at, first?.language), { id: 'view-article-passages', note: t('article.text.note'),
        query: query('view-article-passages') }),
      section(t('article.claims', { n: said.length }), cards(id, said, at), { id: 'view-article-claims', query: query('view-article-claims') })),
    section(t('article.entities'), named(entities), { id: 'view-article-entities', query: query('view-article-entities') }),
    section(t('article.origin'), pending(ask('provenance', { ...about, lang: null }, signal), origin, signal),
      { id: 'provenance', query: { name: 'provenance', params: { ...about, lang: null }, turtle } }),
  ];
  if (at) requestAnimationFrame(() => document.querySelector(params.get('side') ? '.claim.chosen' : '.sentence.chosen')
    ?.scrollIntoView({ block: 'center' }));
  return shown;
}

function span(words) {
  const parts = /^(\d+)-(\d+)$/.exec(words ?? '');
  return parts && { begin: Number(parts[1]), end: Number(parts[2]) };
}

function headline(first, name) {
  if (!first) return [el('h1', {}, name), nothing(t('article.none'))];
  return el('div.headline', {}, el('div', {},
    el('p.meta', {}, outlets([first.outletName ?? t('outlet.none')]), first.published && el('span.quiet', {}, day(first.published)),
      first.section && el('span.quiet', {}, first.section), first.writers && el('span.quiet', {}, first.writers)),
    el('h1', {}, name),
    first.url && el('p', {}, t('article.source'), ' ', outward(first.url))));
}

/** The text: paragraphs of sentences; what the store does not have is a gap. */
function text(id, rows, entities, said, at, language) {
  const passages = rows.map(row => ({ ...row, begin: Number(row.begin), end: Number(row.end) }));
  const found = stretches(passages.filter(passage => passage.text));
  if (!found.length) return nothing(passages.length ? t('article.no-text') : t('article.no-passages'));
  const find = nameFinder(new Map(entities.filter(row => row.alias).map(row => [row.alias, row])));
  const proofs = said.flatMap(one => one.evidence);
  const outer = proofs.filter(one => !proofs.some(other => other.begin <= one.begin && other.end >= one.end
    && other.end - other.begin > one.end - one.begin));
  const quoted = passages.filter(passage => passage.quotation === 'true');
  const make = piece => letters(piece, find, quoted);
  return el('div.articletext', { lang: language }, paragraphs(found).map((stretch, i) => [i > 0 && el('p.gap', { title: t('article.gap') }, '[…]'),
    el('p', {}, stretch.map((one, j) => [j > 0 && ' ', sentences(id, one, outer, quoted, said, at, make)]))]));
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
  return el(`span.sentence${chosen ? '.chosen' : ''}`, { 'data-at': `${proof.begin}-${proof.end}` }, content,
    el('a.ref', { href: route('article', id, { at: `${proof.begin}-${proof.end}`, side: 'claims' }),
      'aria-label': t('article.ref', { n: proven.length }) }, String(proven.length)));
}

function letters(piece, find, quoted) {
  const quote = quoted.find(one => one.begin <= piece.begin && one.end >= piece.end);
  const parts = find(piece.text).map(({ text: words, thing }) => (thing
    ? entityLink({ iri: thing.entity, name: words }, { class: `entity k-${CLASSES.exec(thing.class)[0]}`, title: thing.name }) : words));
  return quote ? [el('q.quoted', { title: quote.speakerName ?? t('article.no-speaker') }, parts)] : parts;
}

function cards(id, said, at) {
  if (!said.length) return nothing(t('article.no-claims'));
  const first = one => one.evidence[0]?.begin ?? Infinity;
  return el('div.claims', {}, [...said].sort((a, b) => first(a) - first(b)).map(one => {
    const card = claimCard(one, { title: true });
    if (at && one.evidence.some(each => each.begin < at.end && at.begin < each.end)) card.classList.add('chosen');
    return card;
  }));
}

function named(entities) {
  if (!entities.length) return nothing(t('article.no-entities'));
  const once = new Map(entities.map(row => [row.entity, row]));
  return el('ul.inline', {}, [...once.values()].map(row => el('li', {}, entityLink({ iri: row.entity, name: row.name }), ' ', kind(row.class))));
}

function origin(rows) {
  if (!rows.length) return nothing(t('article.no-origin'));
  return el('dl.facts', {}, rows.map(row => [
    el('dt', {}, t('origin.key')), el('dd', {}, row.key),
    row.file && [el('dt', {}, t('origin.file')), el('dd', {}, row.file)],
    el('dt', {}, t('origin.programme')), el('dd', {}, row.programme),
    row.started && [el('dt', {}, t('origin.loaded')), el('dd', {}, day(row.started))],
  ]));
}
