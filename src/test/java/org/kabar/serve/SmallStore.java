package org.kabar.serve;

import java.io.StringReader;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.kabar.store.StoreException;
import org.kabar.store.text.SearchIndex;

/**
 * A TDB2 store with a handful of entities and one article, whose default graph is the union, with
 * an index.
 */
final class SmallStore {

    static final String BASE = "https://kabar.example/";
    static final String GRAPH = BASE + "graph/one";

    private static final String CONTENT =
            """
            PREFIX ent: <https://kabar.example/entity/>
            PREFIX art: <https://kabar.example/article/>
            PREFIX g: <https://kabar.example/graph/>
            PREFIX et: <https://w3id.org/kabar/type/>
            PREFIX st: <https://w3id.org/kabar/status/>
            PREFIX news: <https://w3id.org/kabar/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

            g:one {
              art:one a news:Article ; schema:headline "Rina menemui Dewi" ; schema:mentions ent:rina-hartono , ent:dewi-a .
              ent:rina-hartono a news:Person ; skos:prefLabel "Rina Hartono"@id ; skos:altLabel "Rina"@id .
              ent:dewi-a a news:Person ; rdfs:label "Dewi"@id .
              ent:dewi-b a news:Person ; rdfs:label "Dewi"@id .
            }
            g:two {
              art:two a news:Article ; schema:headline "Rina berangkat" ; schema:mentions ent:rina-hartono .
              ent:rina-hartono skos:altLabel "Rina Hartono"@id .
            }
            g:codes {
              et:meet a skos:Concept ; skos:inScheme <https://w3id.org/kabar/type> .
              et:travel a skos:Concept ; skos:inScheme <https://w3id.org/kabar/type> .
              st:occurred a skos:Concept ; skos:inScheme <https://w3id.org/kabar/status> .
              st:planned a skos:Concept ; skos:inScheme <https://w3id.org/kabar/status> .
            }
            """;

    private SmallStore() {}

    /** A new store in a folder. */
    static DatasetGraph open(Path folder) {
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(
                data, () -> RDFDataMgr.read(data, new StringReader(CONTENT), BASE, Lang.TRIG));
        SearchIndex.of(data, folder.resolve("text"), any -> "small").refresh();
        return data;
    }

    /** The store as what a server answers from; closing it leaves the store open. */
    static Editions editions(DatasetGraph data) {
        return new Editions(
                new Edition("small", data, () -> {}),
                name -> {
                    throw new StoreException("no store at " + name);
                });
    }

    /** Frees the folder. */
    static void close(DatasetGraph data) {
        TDBInternal.expel(data);
    }
}
