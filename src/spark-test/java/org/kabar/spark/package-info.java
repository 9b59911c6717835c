@NullMarked
package org.kabar.spark;

import org.jspecify.annotations.NullMarked;
