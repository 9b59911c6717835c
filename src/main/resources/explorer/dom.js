/**
 * Builds elements. All text goes in as text nodes, so nothing that the data hold is ever read as markup.
 */

const SVG = 'http://www.w3.org/2000/svg';

/** The addresses that a link may lead to: places of this page, of this server, and of the web. */
const ADDRESS = /^(#|q\/|ui\/|news\/|https?:\/\/)/i;

/**
 * An HTML element.
 *
 * @param {string} tag its name, with classes behind dots, such as "p.note"
 * @param {Object} [props] attributes; those whose name begins with "on" are listeners; null, undefined and false are left out
 * @param {...any} children nodes, texts, numbers, or lists of them; null, undefined and false are left out
 */
export function el(tag, props = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(name);
  if (classes.length) element.className = classes.join(' ');
  return filled(element, props, children);
}

/** An SVG element; as {@link el}. */
export function svg(tag, props = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), props, children);
}

function filled(element, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'href' && !ADDRESS.test(value)) continue;
    else element.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : String(value));
  }
  append(element, children);
  return element;
}

function append(parent, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    parent.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

/** Puts children in the place of all that a node has. */
export function fill(parent, ...children) {
  parent.replaceChildren();
  append(parent, children);
  return parent;
}
