/**
 * Quotations, who is said to have said what, and the events that an article tells.
 *
 * <p>Offsets are code points. Everything here is immutable or lives for one article only.
 */
@NullMarked
package org.kabar.extract.event;

import org.jspecify.annotations.NullMarked;
