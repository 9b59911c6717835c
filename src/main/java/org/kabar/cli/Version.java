package org.kabar.cli;

import org.kabar.load.Programme;
import picocli.CommandLine.IVersionProvider;

/** The version that the package carries. */
final class Version implements IVersionProvider {

    /** Such as {@code 0.1.0}; {@code dev} when run from classes that are not packed. */
    static String number() {
        return Programme.version();
    }

    @Override
    public String[] getVersion() {
        return new String[] {"kabar " + number(), "Java ${java.version} (${java.vendor})"};
    }
}
