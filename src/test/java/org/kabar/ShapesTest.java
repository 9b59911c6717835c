package org.kabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes accept a sound article graph, and refuse or note each way of breaking it. */
class ShapesTest {

    private static final String SOUND =
            """
            @prefix :       <https://kabar.example/> .
            @prefix et:     <https://w3id.org/kabar/type/> .
            @prefix news:   <https://w3id.org/kabar/ns#> .
            @prefix org:    <http://www.w3.org/ns/org#> .
            @prefix sc:     <https://w3id.org/kabar/stance/> .
            @prefix schema: <https://schema.org/> .
            @prefix skos:   <http://www.w3.org/2004/02/skos/core#> .
            @prefix st:     <https://w3id.org/kabar/status/> .
            @prefix xsd:    <http://www.w3.org/2001/XMLSchema#> .

            :article a news:Article ;
                schema:headline "Gubernur bertemu petani" ;
                schema:datePublished "2024-05-02"^^xsd:date ;
                schema:inLanguage "id" ;
                schema:sha256 "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" ;
                schema:publisher :outlet .
            :outlet a news:Outlet .
            :agency a news:Outlet .
            :governor a news:Person ; org:holds :post .
            :post a news:Office ; skos:prefLabel "Gubernur"@id .
            :farmers a news:Organization .
            :village a news:Place .
            :passage a news:Passage ; news:inArticle :article ;
                news:begin 0 ; news:end 10 ; news:text "Gubernur 😀" .
            :quotation a news:Quotation ; news:inArticle :article ;
                news:begin 3 ; news:end 8 ; news:text "Mari!" ; news:attributedTo :governor .
            :event a news:Event ; news:eventType et:meet ; news:actor :governor , :farmers .
            :talks a news:Event ; news:eventType et:negotiate ; news:actor :governor .
            :assertion a news:Assertion ; news:inArticle :article ; news:reports :event ;
                news:status st:occurred ; news:stance sc:affirms ; news:confidence 0.9 ;
                news:evidence :passage ; news:via :agency ; news:place :village ;
                news:startDate "2024-05-01"^^xsd:date ; news:endDate "2024-05-02"^^xsd:date ;
                news:purpose :talks .
            """;

    private final Model codes = RDFDataMgr.loadModel("ontology/codes.ttl");
    private final Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));

    @Test
    void aSoundArticleGraphConforms() {
        assertThat(results(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    news:end 10                         | news:end 11
                    news:begin 3 ; news:end 8           | news:begin 8 ; news:end 3
                    et:meet                             | et:no-such-type
                    news:eventType et:negotiate ;       | news:actor :farmers ;
                    st:occurred                         | st:over
                    sc:affirms                          | sc:swears
                    news:confidence 0.9                 | news:confidence 1.1
                    "2024-05-01"^^xsd:date              | "2024-05-03"^^xsd:date
                    "2024-05-02"^^xsd:date ;            | "2 Mei 2024" ;
                    news:reports :event ;               | news:reports :village ;
                    news:purpose :talks                 | news:purpose :village
                    schema:publisher :outlet            | schema:publisher :village
                    schema:sha256 "0123456789abcdef     | schema:sha256 "
                    skos:prefLabel "Gubernur"@id        | news:attributedTo :agency
                    news:place :village                 | news:place :village , :farmers
                    """)
    void aBrokenGraphIsRefused(String sound, String broken) {
        assertThat(SOUND).contains(sound);
        assertThat(results(SOUND.replace(sound, broken))).contains(Severity.Violation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    news:evidence :passage ; news:via                   | news:via
                    ; news:text "Mari!"                                 | ''
                    news:via :agency                                    | news:via :farmers
                    schema:publisher :outlet                            | news:cites :farmers
                    """)
    void whatAnotherToolMayLackIsOnlyNoted(String complete, String lacking) {
        assertThat(SOUND).contains(complete);
        assertThat(results(SOUND.replace(complete, lacking))).containsOnly(Severity.Warning);
    }

    private List<Severity> results(String turtle) {
        Model article = ModelFactory.createDefaultModel();
        RDFDataMgr.read(article, new StringReader(turtle), null, Lang.TURTLE);
        Graph data = ModelFactory.createUnion(article, codes).getGraph();
        ValidationReport report = ShaclValidator.get().validate(shapes, data);
        return report.getEntries().stream().map(ReportEntry::severity).toList();
    }
}
