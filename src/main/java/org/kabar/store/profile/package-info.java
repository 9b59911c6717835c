/**
 * What the articles of a store say of each entity and each event, before any merge, as the profiles
 * that can be compared.
 */
@NullMarked
package org.kabar.store.profile;

import org.jspecify.annotations.NullMarked;
