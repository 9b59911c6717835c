package org.kabar;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The packages are the stages of the work; this table says which may know which. */
@AnalyzeClasses(packages = "org.kabar", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What each package may import of the project. */
    private static final Map<String, Set<String>> MAY_IMPORT =
            Map.ofEntries(
                    Map.entry("model", Set.of()),
                    Map.entry("read", Set.of("model")),
                    Map.entry("annotate", Set.of("model")),
                    Map.entry("extract", Set.of("model")),
                    Map.entry("resolve", Set.of("model")),
                    Map.entry("map", Set.of("model")),
                    Map.entry("evaluate", Set.of("model")),
                    Map.entry("store", Set.of("model", "map")),
                    Map.entry("serve", Set.of("model", "map", "store")),
                    Map.entry(
                            "load",
                            Set.of(
                                    "model",
                                    "read",
                                    "annotate",
                                    "extract",
                                    "resolve",
                                    "map",
                                    "store")),
                    Map.entry(
                            "cli",
                            Set.of(
                                    "model",
                                    "read",
                                    "annotate",
                                    "extract",
                                    "resolve",
                                    "map",
                                    "evaluate",
                                    "store",
                                    "serve",
                                    "load")));

    /** Libraries that one package, or a few, keep to themselves. */
    private static final Map<String, Set<String>> KEPT_BY =
            Map.ofEntries(
                    Map.entry("opennlp..", Set.of("annotate")),
                    Map.entry("org.apache.jena.tdb2..", Set.of("store")),
                    Map.entry("org.apache.jena.shacl..", Set.of("store")),
                    Map.entry("org.apache.jena.query.text..", Set.of("store")),
                    Map.entry("org.apache.lucene..", Set.of("store")),
                    Map.entry("org.apache.jena.fuseki..", Set.of("serve")),
                    Map.entry("org.apache.jena..", Set.of("map", "store", "serve")),
                    Map.entry("org.jsoup..", Set.of("read")),
                    Map.entry("org.apache.commons.csv..", Set.of("read")),
                    Map.entry("picocli..", Set.of("cli")),
                    Map.entry("me.tongfei..", Set.of("cli")),
                    Map.entry("org.apache.commons.compress..", Set.of("read")),
                    Map.entry("com.github.luben..", Set.of("read", "cli")),
                    Map.entry("org.netpreserve..", Set.of("read")));

    @TestFactory
    Stream<DynamicTest> eachPackageKnowsOnlyWhatTheTableAllows() {
        var imported =
                new com.tngtech.archunit.core.importer.ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.kabar");
        return MAY_IMPORT.keySet().stream()
                .sorted()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () -> {
                                            Set<String> forbidden =
                                                    new TreeSet<>(MAY_IMPORT.keySet());
                                            forbidden.remove(name);
                                            forbidden.removeAll(MAY_IMPORT.get(name));
                                            noClasses()
                                                    .that()
                                                    .resideInAPackage("org.kabar." + name + "..")
                                                    .should()
                                                    .dependOnClassesThat()
                                                    .resideInAnyPackage(
                                                            forbidden.stream()
                                                                    .map(
                                                                            other ->
                                                                                    "org.kabar."
                                                                                            + other
                                                                                            + "..")
                                                                    .toArray(String[]::new))
                                                    .allowEmptyShould(true)
                                                    .check(imported);
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> eachLibraryIsKnownOnlyWhereTheTableAllows() {
        var imported =
                new com.tngtech.archunit.core.importer.ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.kabar");
        return KEPT_BY.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey(),
                                        () ->
                                                noClasses()
                                                        .that(
                                                                resideInAPackage("org.kabar..")
                                                                        .and(
                                                                                not(
                                                                                        resideInAnyPackage(
                                                                                                entry
                                                                                                        .getValue()
                                                                                                        .stream()
                                                                                                        .map(
                                                                                                                name ->
                                                                                                                        "org.kabar."
                                                                                                                                + name
                                                                                                                                + "..")
                                                                                                        .toArray(
                                                                                                                String
                                                                                                                                []
                                                                                                                        ::new)))))
                                                        .should()
                                                        .dependOnClassesThat()
                                                        .resideInAPackage(entry.getKey())
                                                        .allowEmptyShould(true)
                                                        .check(imported)));
    }

    @ArchTest
    static final ArchRule everyClassStandsInAPackageOfTheTable =
            classes()
                    .should()
                    .resideInAnyPackage(
                            MAY_IMPORT.keySet().stream()
                                    .map(name -> "org.kabar." + name + "..")
                                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule onlyTheCommandLineEndsTheProcess =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.kabar.cli..")
                    .should()
                    .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule nothingHidesBehindAVagueName =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager");

    @ArchTest
    static final ArchRule staticsNeverChange =
            noFields().that().areStatic().should().notBeFinal().allowEmptyShould(true);

    @ArchTest
    static final ArchRule stackTracesAreNotPrinted =
            noClasses().should().callMethod(Throwable.class, "printStackTrace");
}
