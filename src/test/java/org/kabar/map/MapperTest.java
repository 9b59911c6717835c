package org.kabar.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.kabar.model.Assertion;
import org.kabar.model.Authority;
import org.kabar.model.EntityType;
import org.kabar.model.Extraction;
import org.kabar.model.KnownEntity;
import org.kabar.model.Links;
import org.kabar.model.Metadata;
import org.kabar.model.Span;
import org.kabar.model.Theme;
import org.kabar.model.When;

/** What becomes of an extraction: names of events, shares between articles, and odd input. */
class MapperTest {

    private static final Iris IRIS = new Iris("https://data.example/");
    private static final Mapper MAPPER = new Mapper(IRIS, new Authority(List.of()));
    private static final When MAY =
            new When(
                    Optional.of(LocalDate.of(2024, 5, 1)),
                    Optional.of(LocalDate.of(2024, 5, 3)),
                    Optional.empty());
    private static final When THAT_YEAR =
            new When(
                    Optional.of(LocalDate.of(2019, 1, 1)),
                    Optional.of(LocalDate.of(2019, 12, 31)),
                    Optional.of("2019"));
    private static final When THESE_YEARS =
            new When(
                    Optional.of(LocalDate.of(2018, 1, 1)),
                    Optional.of(LocalDate.of(2019, 12, 31)),
                    Optional.empty());
    private static final When UNCLEAR =
            new When(Optional.empty(), Optional.empty(), Optional.of("pekan lalu"));
    private static final Theme RICE = new Theme.OfEntity("rice");
    private static final Theme WORDS = new Theme.OfWords("harga beras");

    @Test
    void twoArticlesMeetInTheEventAndInNoAssertion() {
        List<Triple> one = map(Sample.meeting("satu")).triples();
        List<Triple> two = map(Sample.meeting("dua")).triples();
        assertThat(subjects(one, News.Event)).isEqualTo(subjects(two, News.Event)).hasSize(1);
        assertThat(subjects(one, News.Assertion))
                .doesNotContainAnyElementsOf(subjects(two, News.Assertion));
        assertThat(subjects(one, News.UnnamedSource))
                .doesNotContainAnyElementsOf(subjects(two, News.UnnamedSource));
    }

    @Test
    void theNameOfAnEventTellsRolesThemesAndTimesApart() {
        assertThat(event("meet", List.of("b", "a"), List.of(), RICE, MAY))
                .isEqualTo("meet_aa1_bb1_of_rice_2024-05");
        assertThat(event("meet", List.of("a"), List.of("b"), RICE, MAY))
                .isEqualTo("meet_aa1_to_bb1_of_rice_2024-05");
        assertThat(event("meet", List.of("a"), List.of("b"), WORDS, MAY))
                .isEqualTo("meet_aa1_to_bb1_2024-05");
        assertThat(event("say", List.of("a"), List.of(), WORDS, MAY))
                .isEqualTo("say_aa1_of_harga-beras_2024-05");
        assertThat(event("say", List.of("a"), List.of(), WORDS, THAT_YEAR))
                .isEqualTo("say_aa1_of_harga-beras_2019");
        assertThat(event("say", List.of("a"), List.of(), WORDS, THESE_YEARS))
                .isEqualTo("say_aa1_of_harga-beras");
    }

    @Test
    void withoutDatesTheDayOfPublicationGivesTheTime() {
        assertThat(event("say", List.of("a"), List.of(), WORDS, When.unknown()))
                .isEqualTo("say_aa1_of_harga-beras_2024-06");
        assertThat(event("say", List.of("a"), List.of(), WORDS, UNCLEAR))
                .isEqualTo("say_aa1_of_harga-beras_2024");
    }

    @Test
    void whatBelongsToOneArticleAloneIsNotShared() {
        assertThat(event("meet", List.of("anon"), List.of("b"), WORDS, MAY)).contains(".");
        assertThat(event("accident", List.of(), List.of(), WORDS, MAY))
                .startsWith("accident_of_harga-beras-2024-05.".replace('_', '-'));
    }

    @Test
    void anEventKeyThatIsGivenIsKept() {
        Assertion told = Sample.told("say", List.of("a"), List.of(), WORDS, MAY);
        assertThat(eventOf(people("x").says(keyed(told, "my-event"))).getURI())
                .isEqualTo("https://data.example/event/my-event");
        String own = eventOf(people("x").says(told)).getURI();
        String local = own.substring("https://data.example/event/".length());
        assertThat(eventOf(people("x").says(keyed(told, local))).getURI()).isEqualTo(own);
    }

    @Test
    void anAssertionKeepsItsNameWhenOthersComeAndGo() {
        Assertion told = Sample.told("say", List.of("a"), List.of(), WORDS, MAY);
        Assertion other = Sample.told("meet", List.of("a"), List.of("b"), RICE, MAY);
        List<Node> alone = subjects(map(people("x").says(told)).triples(), News.Assertion);
        List<Node> both =
                subjects(
                        map(people("x").says(with("other", other)).says(told)).triples(),
                        News.Assertion);
        assertThat(both).hasSize(2).containsAll(alone);
    }

    @Test
    void theSameThingSaidTwiceIsOneAssertionWithTheSurerConfidence() {
        Assertion told = Sample.told("say", List.of("a"), List.of(), WORDS, MAY);
        List<Triple> triples =
                map(people("x").says(sure(told, 0.25)).says(with("again", told))).triples();
        assertThat(subjects(triples, News.Assertion)).hasSize(1);
        assertThat(triples)
                .filteredOn(triple -> triple.getPredicate().equals(News.confidence))
                .singleElement()
                .extracting(triple -> triple.getObject().getLiteralLexicalForm())
                .isEqualTo("1.0");
    }

    @Test
    void theAuthoritySaysWhatAThingIsAndHowItIsLabelled() {
        KnownEntity known =
                new KnownEntity(
                        "aa1",
                        EntityType.OUTLET,
                        "Warta",
                        List.of("Warta"),
                        List.of(),
                        List.of("warta.example"),
                        List.of(),
                        Optional.empty());
        Mapper mapper = new Mapper(IRIS, new Authority(List.of(known)));
        Sample sample = people("https://m.warta.example/1");
        List<Triple> triples =
                mapper.map(withUrl(sample.extraction(), "https://m.warta.example/1")).triples();
        Node warta = IRIS.entity("aa1");
        assertThat(triples).contains(Triple.create(warta, RDF.type.asNode(), News.Outlet));
        assertThat(triples).doesNotContain(Triple.create(warta, RDF.type.asNode(), News.Person));
        assertThat(triples)
                .filteredOn(t -> t.getSubject().equals(warta))
                .extracting(t -> t.getPredicate().getLocalName())
                .contains("altLabel")
                .doesNotContain("label", "prefLabel");
        assertThat(triples)
                .filteredOn(t -> t.getPredicate().getLocalName().equals("publisher"))
                .extracting(Triple::getObject)
                .containsExactly(warta);
    }

    @Test
    void aPassageHoldsTheWordsAtItsOffsetsInCodePoints() {
        List<Triple> triples = map(Sample.meeting("satu")).triples();
        Node quotation = IRIS.passage("satu", new Span(63, 82));
        assertThat(triples)
                .filteredOn(t -> t.getSubject().equals(quotation))
                .filteredOn(t -> t.getPredicate().equals(News.text))
                .extracting(t -> t.getObject().getLiteralLexicalForm())
                .containsExactly("Kami siap membantu,");
    }

    @Test
    void halvesOfCharactersAreReplacedSinceNoFormatCarriesThem() {
        List<Triple> triples =
                map(Sample.article("x")
                                .text("Tani \ud800 maju.")
                                .titled("T\udc00", "W", LocalDate.of(2024, 1, 1)))
                        .triples();
        assertThat(triples)
                .filteredOn(t -> t.getPredicate().getLocalName().equals("headline"))
                .extracting(t -> t.getObject().getLiteralLexicalForm())
                .containsExactly("T\ufffd");
    }

    @Test
    void anUnknownReferenceIsAFault() {
        Assertion told = Sample.told("say", List.of("nobody"), List.of(), WORDS, MAY);
        assertThatThrownBy(() -> map(people("x").says(told)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    private static Sample people(String id) {
        return Sample.article(id)
                .text("Harga beras naik.")
                .titled("Beras", "Warta", LocalDate.of(2024, 6, 9))
                .entity("a", EntityType.PERSON, "aa1", "Ani")
                .entity("b", EntityType.PERSON, "bb1", "Budi")
                .entity("rice", EntityType.ITEM, "rice", "beras")
                .unnamed("anon", "seorang petani");
    }

    private static ArticleGraph map(Sample sample) {
        return MAPPER.map(sample.extraction());
    }

    private static String event(
            String type, List<String> actors, List<String> recipients, Theme theme, When when) {
        Sample sample = people("x").says(Sample.told(type, actors, recipients, theme, when));
        return eventOf(sample).getURI().substring("https://data.example/event/".length());
    }

    private static Node eventOf(Sample sample) {
        return subjects(map(sample).triples(), News.Event).getFirst();
    }

    private static List<Node> subjects(List<Triple> triples, Node type) {
        return triples.stream()
                .filter(t -> t.getPredicate().equals(RDF.type.asNode()))
                .filter(t -> t.getObject().equals(type))
                .map(Triple::getSubject)
                .toList();
    }

    private static Assertion keyed(Assertion a, String key) {
        return new Assertion(
                a.id(),
                a.type(),
                a.actors(),
                a.recipients(),
                a.theme(),
                a.where(),
                a.when(),
                a.source(),
                a.status(),
                a.links(),
                Optional.of(key),
                a.confidence(),
                a.evidence());
    }

    private static Assertion with(String id, Assertion a) {
        return new Assertion(
                id,
                a.type(),
                a.actors(),
                a.recipients(),
                a.theme(),
                a.where(),
                a.when(),
                a.source(),
                a.status(),
                Links.none(),
                a.event(),
                a.confidence(),
                a.evidence());
    }

    private static Assertion sure(Assertion a, double confidence) {
        return new Assertion(
                a.id(),
                a.type(),
                a.actors(),
                a.recipients(),
                a.theme(),
                a.where(),
                a.when(),
                a.source(),
                a.status(),
                a.links(),
                a.event(),
                confidence,
                a.evidence());
    }

    private static Extraction withUrl(Extraction x, String url) {
        Metadata m = x.article().metadata();
        Metadata addressed =
                new Metadata(
                        Optional.of(url),
                        m.title(),
                        Optional.empty(),
                        m.author(),
                        m.editor(),
                        m.section(),
                        m.language(),
                        m.published());
        return new Extraction(
                x.article().with(addressed),
                x.producer(),
                x.entities(),
                x.offices(),
                x.assertions(),
                x.quotations(),
                x.boilerplate());
    }
}
