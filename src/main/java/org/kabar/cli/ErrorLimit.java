package org.kabar.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How many errors to list of each kind.
 *
 * @param most how many; 0 for none
 */
record ErrorLimit(int most) {

    /** Lists none. */
    static final ErrorLimit NONE = new ErrorLimit(0);

    private static final String ALL = "all";

    /** Reads a number, or {@code all}. */
    static final class Converter implements ITypeConverter<ErrorLimit> {
        @Override
        public ErrorLimit convert(String words) {
            if (words.equals(ALL)) {
                return new ErrorLimit(Integer.MAX_VALUE);
            }
            try {
                int most = Integer.parseInt(words);
                if (most >= 0) {
                    return new ErrorLimit(most);
                }
            } catch (NumberFormatException noNumber) {
                throw mistake(words, noNumber);
            }
            throw mistake(words, new IllegalArgumentException("negative"));
        }

        private static TypeConversionException mistake(String words, Exception cause) {
            TypeConversionException mistake =
                    new TypeConversionException("'" + words + "' is neither a number nor " + ALL);
            mistake.initCause(cause);
            return mistake;
        }
    }
}
