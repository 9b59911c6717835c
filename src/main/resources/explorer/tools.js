/** What stands behind a view: its query, for reading and for changing, and its answer as a file. */

import { el, fill } from './dom.js';
import { t } from './i18n.js';
import { address, queryText } from './sparql.js';

/** Hands a query over to the query page. */
export function openInUi(text) {
  open(`ui/#/dataset/news/query?query=${encodeURIComponent(text)}`, '_blank', 'noopener');
}

/**
 * The buttons of a view.
 *
 * @param {{name: string, params?: Object, turtle?: string}} query the named query, its parameters, and where the same is had
 *     as Turtle
 */
export function tools(query) {
  const params = query.params ?? {};
  return el(
    'div.tools',
    { role: 'group', 'aria-label': t('tools.label') },
    el('button.tool', { type: 'button', 'data-tool': 'sparql', onclick: () => show(query.name, params) }, 'SPARQL'),
    el('a.tool', { href: address(query.name, params, 'csv'), download: `${query.name}.csv` }, 'CSV'),
    query.turtle && el('a.tool', { href: query.turtle, download: 'kabar.ttl' }, 'Turtle'),
  );
}

async function show(name, params) {
  const text = el('pre.query', { tabindex: '0' }, t('state.loading'));
  const open = el(
    'button.primary',
    { type: 'button', disabled: true, onclick: () => openInUi(text.textContent) },
    t('tools.open'),
  );
  const copy = el(
    'button',
    { type: 'button', disabled: true, onclick: () => copyText(text.textContent, copy) },
    t('tools.copy'),
  );
  const dialog = el(
    'dialog.sheet',
    { 'aria-label': t('tools.query') },
    el('h2', {}, t('tools.query')),
    text,
    el(
      'div.row',
      {},
      open,
      copy,
      el('button', { type: 'button', onclick: () => dialog.close() }, t('tools.close')),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  try {
    fill(text, await queryText(name, params));
    open.disabled = copy.disabled = false;
  } catch (failure) {
    fill(text, failure.message || t('state.fault'));
  }
}

async function copyText(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    fill(button, t('tools.copied'));
  } catch {
    fill(button, t('tools.not-copied'));
  }
}
