/**
 * What part of the page each sentence belongs to, and what the page says of itself: headline,
 * dateline, credits, furniture.
 */
@NullMarked
package org.kabar.extract.layout;

import org.jspecify.annotations.NullMarked;
