/**
 * Whether outlets agree. Two outlets contradict each other in a field if nothing that one says goes with anything that the
 * other says; an outlet that says nothing contradicts nobody.
 */

const SIDES = { affirms: 'yes', speculates: 'yes', doubts: 'no', denies: 'no', withholds: 'no' };

/** Stances go together that lie on the same side. */
export const sameSide = (one, other) => SIDES[one] === SIDES[other];

/** Values go together that are the same. */
export const same = (one, other) => one === other;

/**
 * The verdict on one field.
 *
 * @param {Map<string, Set<string>>} values what each outlet says
 * @param {function(string, string): boolean} goes whether two values go together
 * @returns {"none"|"one"|"agree"|"mixed"|"differ"} nobody says anything, one outlet alone, no two contradict each other, one
 *     contradicts itself, two contradict each other
 */
export function verdict(values, goes) {
  const all = [...values.values()].filter(said => said.size);
  if (!all.length) return 'none';
  const apart = (one, other) => ![...one].some(a => [...other].some(b => goes(a, b)));
  if (all.some((one, i) => all.slice(i + 1).some(other => apart(one, other)))) return 'differ';
  if (all.some(said => [...said].some(a => [...said].some(b => !goes(a, b))))) return 'mixed';
  return all.length === 1 ? 'one' : 'agree';
}

/** What each outlet says, by the names of the outlets. */
export function byOutlet(claims, outletOf, valuesOf) {
  const values = new Map();
  for (const said of claims) {
    const outlet = outletOf(said);
    if (!values.has(outlet)) values.set(outlet, new Set());
    valuesOf(said).forEach(value => values.get(outlet).add(value));
  }
  return values;
}
