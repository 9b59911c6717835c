/**
 * What articles say of each entity and each event, taken from their graphs, and the profiles that
 * come together from it.
 */
@NullMarked
package org.kabar.map.profile;

import org.jspecify.annotations.NullMarked;
