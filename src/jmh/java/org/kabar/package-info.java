/**
 * Micro-benchmarks of the functions that take most of the time, each in the package of what it
 * measures. They are compiled and run with the Maven profile {@code jmh} only.
 */
@NullMarked
package org.kabar;

import org.jspecify.annotations.NullMarked;
