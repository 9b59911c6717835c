package org.kabar.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.kabar.serve.ResultFormat;

/** The result formats as users type them, for help and completion. */
final class Formats implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(ResultFormat.values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .iterator();
    }
}
