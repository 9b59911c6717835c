/** Tests of the comparison with gold. */
@NullMarked
package org.kabar.evaluate;

import org.jspecify.annotations.NullMarked;
