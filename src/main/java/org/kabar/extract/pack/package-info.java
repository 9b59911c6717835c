/**
 * The files of a language pack: the words and patterns of one language, as data.
 *
 * <p>The only place where these files are parsed.
 */
@NullMarked
package org.kabar.extract.pack;

import org.jspecify.annotations.NullMarked;
