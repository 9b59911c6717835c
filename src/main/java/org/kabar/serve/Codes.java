package org.kabar.serve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.kabar.map.News;

/** The codes of event types, statuses and stances, as the data declare them. */
final class Codes {

    private static final Query DECLARED =
            Sparql.parse(
                    "codes",
                    "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                            + " SELECT DISTINCT ?code { ?code skos:inScheme ?scheme }");

    /** One closed list of codes. */
    enum Scheme {
        /** What kind of event. */
        TYPE(News.TYPES, "kind of event"),
        /** Whether it happened. */
        STATUS(News.STATUSES, "status"),
        /** How sure the source is. */
        STANCE(News.STANCES, "stance");

        private final String namespace;
        private final String what;

        Scheme(String namespace, String what) {
            this.namespace = namespace;
            this.what = what;
        }

        /** The IRI of a code. */
        Node term(String code) {
            return NodeFactory.createURI(namespace + code);
        }
    }

    private final QueryService data;

    /** The codes that these data declare. */
    Codes(QueryService data) {
        this.data = data;
    }

    /**
     * The IRI of a code, given as a code or as the IRI itself.
     *
     * @throws InvalidQueryException if the data declare no such code
     */
    Node find(Scheme scheme, String parameter, String text) {
        String code =
                text.startsWith(scheme.namespace)
                        ? text.substring(scheme.namespace.length())
                        : text;
        List<String> declared = declared(scheme);
        if (!declared.contains(code)) {
            String all =
                    scheme == Scheme.TYPE
                            ? Nearest.suggestion(code, declared)
                            : "; there are " + String.join(", ", declared);
            throw new InvalidQueryException(
                    parameter + ": no " + scheme.what + " \"" + text + "\"" + all);
        }
        return scheme.term(code);
    }

    private List<String> declared(Scheme scheme) {
        return data.rows(
                DECLARED,
                rows -> {
                    List<String> codes = new ArrayList<>();
                    while (rows.hasNext()) {
                        Node code = rows.next().get(Var.alloc("code"));
                        if (code.isURI() && code.getURI().startsWith(scheme.namespace)) {
                            codes.add(code.getURI().substring(scheme.namespace.length()));
                        }
                    }
                    return codes.stream().sorted().toList();
                });
    }
}
