/** Sources that an article does not name. */
@NullMarked
package org.kabar.extract.sources;

import org.jspecify.annotations.NullMarked;
