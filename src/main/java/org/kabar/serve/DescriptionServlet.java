package org.kabar.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.kabar.map.Iris;

/** What is served, in VoID and SPARQL 1.1 Service Description, as Turtle. */
final class DescriptionServlet extends HttpServlet {

    /** Where it stands. */
    static final String PATH = "/.well-known/void";

    private static final long serialVersionUID = 1L;
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private final transient DatasetGraph data;
    private final transient Iris iris;

    /**
     * Describes these data.
     *
     * @param iris how they are named
     */
    DescriptionServlet(DatasetGraph data, Iris iris) {
        this.data = data;
        this.iris = iris;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Graph description = GraphFactory.createDefaultGraph();
        Node dataset = iris.dataset();
        Txn.executeRead(
                data,
                () ->
                        data.find(Node.ANY, dataset, Node.ANY, Node.ANY)
                                .forEachRemaining(quad -> description.add(quad.asTriple())));
        Node endpoint =
                NodeFactory.createURI(
                        request.getScheme()
                                + "://"
                                + request.getServerName()
                                + ":"
                                + request.getServerPort()
                                + NewsServer.DATASET
                                + "/sparql");
        description.add(dataset, VOID.sparqlEndpoint.asNode(), endpoint);
        description.add(endpoint, RDF.type.asNode(), sd("Service"));
        description.add(endpoint, sd("endpoint"), endpoint);
        description.add(endpoint, sd("supportedLanguage"), sd("SPARQL11Query"));
        description.add(endpoint, sd("feature"), sd("UnionDefaultGraph"));
        description.add(endpoint, sd("defaultDataset"), dataset);
        for (String form : new String[] {"JSON", "XML", "CSV", "TSV"}) {
            description.add(
                    endpoint,
                    sd("resultFormat"),
                    NodeFactory.createURI("http://www.w3.org/ns/formats/SPARQL_Results_" + form));
        }
        response.setContentType("text/turtle");
        RDFDataMgr.write(response.getOutputStream(), description, RDFFormat.TURTLE_PRETTY);
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
