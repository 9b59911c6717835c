/**
 * Quotations, who is said to have said what, and the events that an article tells.
 *
 * <p>How plainly an assertion was read is kept as a figure while the article is read: 0.9 for a
 * verb with a subject of its own; less for a subject found through a relative clause (0.9 of that)
 * or carried over from another verb (0.85), for a verb without any (0.8), for an event noun (0.8)
 * and for parties taken from an event told before (0.8); 0.6 for an act of saying whose content
 * fits no other type; 0.4 where a source will not say more. In the end {@link
 * org.kabar.extract.event.Calibration} turns it into the probability that the assertion is right.
 *
 * <p>Offsets are code points. Everything here is immutable or lives for one article only.
 */
@NullMarked
package org.kabar.extract.event;

import org.jspecify.annotations.NullMarked;
