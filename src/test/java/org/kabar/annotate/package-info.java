/** Tests of the marking of text and of the training of its models. */
@NullMarked
package org.kabar.annotate;

import org.jspecify.annotations.NullMarked;
