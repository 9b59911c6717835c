package org.kabar.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/** What Kabar is compared with: the same work by Jena itself. */
public final class JenaPeer {

    private JenaPeer() {}

    /** The version of Jena. */
    public static String version() {
        JenaSystem.init();
        return TDB2.VERSION;
    }

    /** Loads a file of RDF into a new database as {@code tdb2.tdbloader --loader=parallel} does. */
    public static void load(Path file, Path database) {
        DatasetGraph dataset =
                DatabaseMgr.connectDatasetGraph(Location.create(database.toString()));
        DataLoader loader = LoaderFactory.parallelLoader(dataset, (format, values) -> {});
        loader.startBulk();
        loader.load(file.toString());
        loader.finishBulk();
        TDBInternal.expel(dataset);
    }

    /**
     * Reads N-Quads and writes them again as {@code riot} does.
     *
     * @throws IOException if the file cannot be written
     */
    public static void copy(Path from, Path to) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            RDFParser.source(from).lang(Lang.NQUADS).parse(writer);
        }
    }
}
