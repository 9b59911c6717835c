package org.kabar.store.bulk;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/** The written forms by which the dictionary knows terms: those of N-Triples. */
final class WrittenForm {

    private WrittenForm() {}

    /** Of a term. */
    static byte[] of(Node node) {
        if (node.isURI()) {
            return ("<" + node.getURI() + ">").getBytes(StandardCharsets.UTF_8);
        }
        // No label of a file is written so, since each has the number of its file.
        String written = node.isBlank() ? "\0" + node.getBlankNodeLabel() : NodeFmtLib.strNT(node);
        return written.getBytes(StandardCharsets.UTF_8);
    }
}
