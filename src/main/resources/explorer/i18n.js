/**
 * The words of the page in the reader's language, and numbers, days and lists as that language writes them.
 */

import { recall, remember } from './memory.js';

const LANGUAGES = ['id', 'en'];
const WORDS = 'language';

let language = 'id';
let texts = {};

/** The language in use, "id" or "en". */
export const lang = () => language;

/** The other language. */
export const otherLang = () => LANGUAGES.find(tag => tag !== language);

/** Indonesian, unless the reader has chosen English, or the browser asks for English first. */
export function preferred() {
  const chosen = recall(WORDS);
  if (LANGUAGES.includes(chosen)) return chosen;
  return (navigator.languages ?? [navigator.language ?? ''])[0]?.toLowerCase().startsWith('en') ? 'en' : 'id';
}

/** Fetches the words of a language, and uses it from now on. */
export async function speak(tag) {
  const answer = await fetch(`i18n/${tag}.json`);
  texts = await answer.json();
  language = tag;
  document.documentElement.lang = tag;
}

/** Uses a language from now on and in later visits. */
export async function choose(tag) {
  remember(WORDS, tag);
  await speak(tag);
}

/**
 * A text of the page. Where it counts ({@code n} is given), its form for one is under the key with ".one" behind it.
 *
 * @param {string} key
 * @param {Object} [values] what stands for the words in braces
 */
export function t(key, values = {}) {
  const single = values.n === 1 && texts[`${key}.one`];
  const text = single || texts[key] || key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? number(value) : value;
  });
}

/** Whether the page has a text of that name. */
export const has = key => key in texts;

/** A number with the marks that the language has in numbers. */
export const number = value => new Intl.NumberFormat(language).format(value);

/** Names as a list in words. */
export const list = names => new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

/** A day (or a moment) as the reader writes days; other text as it stands. */
export function day(text) {
  const parts = /^(-?\d{4,})-(\d\d)-(\d\d)/.exec(text ?? '');
  if (!parts) return text ?? '';
  const date = new Date(Date.UTC(+parts[1], parts[2] - 1, +parts[3]));
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** A span of days; a whole month or a whole year goes by its name. */
export function span(from, to) {
  if (!from || from === to) return day(from);
  const [y1, m1, d1] = from.split('-');
  const [y2, m2, d2] = (to ?? from).split('-');
  if (y1 === y2 && `${m1}-${d1}` === '01-01' && `${m2}-${d2}` === '12-31') return y1;
  const last = new Date(Date.UTC(+y2, +m2, 0)).getUTCDate();
  if (y1 === y2 && m1 === m2 && d1 === '01' && +d2 === last) {
    const date = new Date(Date.UTC(+y1, m1 - 1, 1));
    return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
  }
  return `${day(from)} – ${day(to)}`;
}
