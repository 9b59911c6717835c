import static org.eclipse.rdf4j.model.util.Values.iri;

import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.CsvResolver;
import io.carml.util.RmlMappingLoader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/**
 * Runs carml, which comes as a library: the mapping, the folder of its tables, the N-Quads to
 * write.
 */
final class Carml {

    private static final int BUFFER = 1 << 16;

    private Carml() {}

    public static void main(String[] args) throws IOException {
        RdfRmlMapper mapper =
                RdfRmlMapper.builder()
                        .triplesMaps(
                                RmlMappingLoader.build().load(RDFFormat.TURTLE, Path.of(args[0])))
                        .setLogicalSourceResolver(
                                iri("http://semweb.mmlab.be/ns/ql#CSV"), CsvResolver::getInstance)
                        .fileResolver(Path.of(args[1]))
                        .build();
        try (OutputStream out =
                new java.io.BufferedOutputStream(Files.newOutputStream(Path.of(args[2])), BUFFER)) {
            RDFWriter writer = Rio.createWriter(RDFFormat.NQUADS, out);
            writer.startRDF();
            mapper.map().doOnNext(writer::handleStatement).blockLast();
            writer.endRDF();
        }
    }
}
