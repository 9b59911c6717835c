/** Who holds which post, as the article words it. */
@NullMarked
package org.kabar.extract.offices;

import org.jspecify.annotations.NullMarked;
