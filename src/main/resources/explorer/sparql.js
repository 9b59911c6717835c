/** Asks the server its named queries. */

import { lang } from './i18n.js';

/** An answer that is not one: what the server says, in a line, and its status. */
export class Refusal extends Error {
  constructor(status, line) {
    super(line);
    this.status = status;
  }
}

const kept = new Map();
const MOST_KEPT = 60;

/**
 * The address of the answer to a query.
 *
 * @param {string} name
 * @param {Object} params values by the names of the parameters; those without a value keep the query's own
 * @param {"json"|"csv"|"turtle"|"sparql"} format
 */
export function address(name, params, format) {
  const given = new URLSearchParams();
  for (const [key, value] of Object.entries({ lang: lang(), ...params })) {
    if (value !== undefined && value !== null && value !== '') given.set(key, value);
  }
  given.set('format', format);
  return `q/${encodeURIComponent(name)}?${given}`;
}

/** An IRI as a parameter, so that it is not taken for a name. */
export const iri = text => `<${text}>`;

/**
 * The rows that answer a query: for each a plain object with the texts of its columns. What a row lacks is undefined.
 *
 * @throws {Refusal} if the server refuses
 */
export async function ask(name, params = {}, signal) {
  const where = address(name, params, 'json');
  if (!kept.has(where)) {
    const rows = await read(where, signal);
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value);
    kept.set(where, rows);
  }
  return kept.get(where);
}

async function read(where, signal) {
  const answer = await fetch(where, { signal, headers: { Accept: 'application/sparql-results+json' } });
  if (!answer.ok) throw await refusal(answer);
  const { results } = await answer.json();
  return results.bindings.map(binding =>
    Object.fromEntries(Object.entries(binding).map(([column, term]) => [column, term.value])),
  );
}

/** The text of a query with its parameters in place. */
export async function queryText(name, params) {
  const answer = await fetch(address(name, params, 'sparql'));
  if (!answer.ok) throw await refusal(answer);
  return answer.text();
}

async function refusal(answer) {
  const type = answer.headers.get('Content-Type') ?? '';
  const line = type.startsWith('text/plain') ? (await answer.text()).split('\n')[0] : '';
  return new Refusal(answer.status, line);
}

/** What a cell of several things holds: a line for each, its IRI, a blank, its name. */
export function things(cell) {
  return (cell ?? '')
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const blank = line.indexOf(' ');
      return blank < 0 ? { iri: line, name: line } : { iri: line.slice(0, blank), name: line.slice(blank + 1) };
    });
}
