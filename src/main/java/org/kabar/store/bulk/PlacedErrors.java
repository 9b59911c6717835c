package org.kabar.store.bulk;

import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;

/** Ends parsing at the first error, with its place; what is only doubtful is taken as it is. */
final class PlacedErrors implements ErrorHandler {

    @Override
    public void warning(String message, long line, long column) {
        // Jena's own loader takes it too.
    }

    @Override
    public void error(String message, long line, long column) {
        throw new RiotParseException(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
        throw new RiotParseException(message, line, column);
    }
}
