/** Tests of what decisions mean for graphs. */
@NullMarked
package org.kabar.store.merge;

import org.jspecify.annotations.NullMarked;
