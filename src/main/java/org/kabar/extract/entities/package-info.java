/** Which names of one article mean the same thing. */
@NullMarked
package org.kabar.extract.entities;

import org.jspecify.annotations.NullMarked;
