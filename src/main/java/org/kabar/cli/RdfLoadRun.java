package org.kabar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kabar.model.Reject;
import org.kabar.store.RdfLoading;
import org.kabar.store.bulk.RdfFile;

/** {@code kabar load} of files of RDF: what a person is told of it. */
final class RdfLoadRun {

    private final RdfLoading loading;
    private final PrintWriter err;

    RdfLoadRun(RdfLoading loading, PrintWriter err) {
        this.loading = loading;
        this.err = err;
    }

    /** Loads. */
    RdfLoading.Result run(List<RdfFile> files, Consumer<Reject> rejects) {
        return loading.load(files, rejects, note -> err.println("kabar: " + note));
    }

    /** Says what came of it. */
    void tell(RdfLoading.Result result) {
        double seconds = LoadSummary.seconds();
        err.printf(
                Locale.ROOT,
                "Read %,d statements: %,d loaded, %,d repeated, %,d rejected, in %.1f s (%,.0f a"
                        + " second).%n",
                result.read(),
                result.loaded(),
                result.repeated(),
                result.rejected(),
                seconds,
                result.read() / seconds);
        err.printf(
                Locale.ROOT,
                "The store %s now holds %,d statements of %,d terms.%n",
                loading.store(),
                result.total(),
                result.terms());
        err.flush();
    }

    /** The same for machines. */
    static String json(RdfLoading.Result result) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        ObjectNode statements = node.putObject("statements");
        statements.put("read", result.read());
        statements.put("loaded", result.loaded());
        statements.put("repeated", result.repeated());
        statements.put("rejected", result.rejected());
        node.put("total", result.total());
        node.put("terms", result.terms());
        node.put("seconds", LoadSummary.seconds());
        return ScoreJson.text(node);
    }
}
