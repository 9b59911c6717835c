/**
 * Where names stand in the text and what kind of thing each one means: the model's names, those of
 * the authority, and those that patterns and repetition give away.
 */
@NullMarked
package org.kabar.extract.names;

import org.jspecify.annotations.NullMarked;
