package hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the direction of the packages' dependencies and who alone uses which library. */
@AnalyzeClasses(packages = "hearsay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule packages_depend_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("text")
          .definedBy("hearsay.text..")
          .layer("error")
          .definedBy("hearsay.error..")
          .layer("claim")
          .definedBy("hearsay.claim..")
          .layer("article")
          .definedBy("hearsay.article..")
          .layer("annotate")
          .definedBy("hearsay.annotate..")
          .layer("attribute")
          .definedBy("hearsay.attribute..")
          .layer("grammar")
          .definedBy("hearsay.grammar..")
          .layer("mention")
          .definedBy("hearsay.mention..")
          .layer("repair")
          .definedBy("hearsay.repair..")
          .layer("coreference")
          .definedBy("hearsay.coreference..")
          .layer("resolve")
          .definedBy("hearsay.resolve..")
          .layer("extract")
          .definedBy("hearsay.extract..")
          .layer("jsonl")
          .definedBy("hearsay.jsonl..")
          .layer("evaluate")
          .definedBy("hearsay.evaluate..")
          .layer("console")
          .definedBy("hearsay.console..")
          .layer("output")
          .definedBy("hearsay.output..")
          .layer("batch")
          .definedBy("hearsay.batch..")
          .layer("check")
          .definedBy("hearsay.check..")
          .layer("cli")
          .definedBy("hearsay.cli..")
          .layer("main")
          .definedBy("hearsay")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("error")
          .mayOnlyAccessLayers("text")
          .whereLayer("claim")
          .mayOnlyAccessLayers("text", "error")
          .whereLayer("article")
          .mayOnlyAccessLayers("text", "error")
          .whereLayer("annotate")
          .mayOnlyAccessLayers("article", "claim", "text", "error")
          .whereLayer("attribute")
          .mayOnlyAccessLayers("annotate", "article", "claim", "text", "error")
          .whereLayer("grammar")
          .mayOnlyAccessLayers("attribute", "annotate", "article", "claim", "text", "error")
          .whereLayer("mention")
          .mayOnlyAccessLayers(
              "grammar", "attribute", "annotate", "article", "claim", "text", "error")
          .whereLayer("repair")
          .mayOnlyAccessLayers(
              "mention", "grammar", "attribute", "annotate", "article", "claim", "text", "error")
          .whereLayer("coreference")
          .mayOnlyAccessLayers(
              "repair",
              "mention",
              "grammar",
              "attribute",
              "annotate",
              "article",
              "claim",
              "text",
              "error")
          .whereLayer("resolve")
          .mayOnlyAccessLayers(
              "coreference",
              "repair",
              "mention",
              "grammar",
              "attribute",
              "annotate",
              "article",
              "claim",
              "text",
              "error")
          .whereLayer("extract")
          .mayOnlyAccessLayers(
              "resolve",
              "coreference",
              "repair",
              "mention",
              "grammar",
              "attribute",
              "annotate",
              "article",
              "claim",
              "text",
              "error")
          .whereLayer("jsonl")
          .mayOnlyAccessLayers("claim", "text", "error")
          .whereLayer("evaluate")
          .mayOnlyAccessLayers("jsonl", "claim", "text", "error")
          .whereLayer("console")
          .mayOnlyAccessLayers("text", "error")
          .whereLayer("output")
          .mayOnlyAccessLayers("console", "jsonl", "article", "claim", "text", "error")
          .whereLayer("batch")
          .mayOnlyAccessLayers(
              "output",
              "console",
              "extract",
              "jsonl",
              "annotate",
              "article",
              "claim",
              "text",
              "error")
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("main");

  @ArchTest
  static final ArchRule packages_form_no_ring =
      slices().matching("hearsay.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule only_cli_uses_picocli =
      noClasses()
          .that()
          .resideOutsideOfPackages("hearsay.cli..", "hearsay")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule only_annotate_uses_corenlp =
      noClasses()
          .that()
          .resideOutsideOfPackage("hearsay.annotate..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule only_attribute_uses_onnx_runtime =
      noClasses()
          .that()
          .resideOutsideOfPackage("hearsay.attribute..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..");

  @ArchTest
  static final ArchRule only_readers_and_writers_of_json_use_jackson =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "hearsay.article..",
              "hearsay.attribute..",
              "hearsay.check..",
              "hearsay.evaluate..",
              "hearsay.jsonl..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..");
}
