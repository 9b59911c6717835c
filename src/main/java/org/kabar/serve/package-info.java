/**
 * The ready-made queries and the HTTP endpoint over a store.
 *
 * <p>Reads only: nothing that arrives over HTTP changes the store.
 */
@NullMarked
package org.kabar.serve;

import org.jspecify.annotations.NullMarked;
