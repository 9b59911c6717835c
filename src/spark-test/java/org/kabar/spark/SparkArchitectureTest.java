package org.kabar.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The job uses the stages; no stage knows of the job. */
@AnalyzeClasses(packages = "org.kabar", importOptions = ImportOption.DoNotIncludeTests.class)
class SparkArchitectureTest {

    @ArchTest
    static final ArchRule theJobHasNoServerNoCommandLineAndNoDatabase =
            noClasses()
                    .that()
                    .resideInAPackage("org.kabar.spark..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.kabar.serve..",
                            "org.kabar.cli..",
                            "org.apache.jena.tdb2..",
                            "org.apache.jena.fuseki..");

    @ArchTest
    static final ArchRule sparkIsKnownToTheJobAlone =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.kabar.spark..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.kabar.spark..",
                            "org.apache.spark..",
                            "org.apache.hadoop..",
                            "scala..");
}
