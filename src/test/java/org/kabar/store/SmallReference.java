package org.kabar.store;

import java.io.StringReader;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.kabar.map.Reference;

/** The ontology, codes and shapes that come with Kabar, and a very small authority. */
final class SmallReference {

    private SmallReference() {}

    static Reference load() {
        Reference whole = Reference.load();
        Model authority = ModelFactory.createDefaultModel();
        authority.read(
                new StringReader(
                        """
                        @prefix ent:  <https://kabar.example/entity/> .
                        @prefix news: <https://w3id.org/kabar/ns#> .
                        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                        ent:warta-desa a news:Outlet ;
                            skos:prefLabel "Warta Desa"@id ; news:domain "warta.example" .
                        ent:desa-ampel a news:Place ; skos:prefLabel "Ampel"@id .
                        ent:jauh a news:Place ; skos:prefLabel "Jauh"@id .
                        """),
                "https://kabar.example/",
                "TURTLE");
        return whole.withAuthority(authority);
    }
}
