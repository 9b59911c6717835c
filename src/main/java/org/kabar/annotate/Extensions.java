package org.kabar.annotate;

import opennlp.tools.util.ext.ExtensionLoader;

/** Lets OpenNLP make the feature generators of this package, which it refuses by default. */
final class Extensions {

    private Extensions() {}

    /** Allows this package; saying so again does no harm. */
    static void allow() {
        ExtensionLoader.registerAllowedPackage(Extensions.class.getPackageName());
    }
}
