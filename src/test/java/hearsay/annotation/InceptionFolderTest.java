package hearsay.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.article.Article;
import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.claim.MadeClaim;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import hearsay.error.UserException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Out to INCEpTION and back: by UIMA, whose format it is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InceptionFolderTest {
  // A character of two UTF-16 units, and one that XML 1.0 forbids.
  private static final String TEXT =
      "\uD83D\uDE00 “The mill,” Pia Lund of Vik\f said, “will open.” She denied that Norsk was sold.\n";
  private static final Article ARTICLE = Article.of("news/vik.txt", TEXT, null);
  private static final Article OTHER = Article.of("news/other.txt", "It rained.\n", null);
  private static final ArticleTags NONE =
      new ArticleTags("news/vik.txt", null, List.of(), List.of(), List.of());
  private static final Claim DIRECT =
      made()
          .by("Pia Lund of Vik", "Pia Lund", SourceType.PERSON, "mill owner", "Vik & Sons")
          .cue("said", Stance.PROMISE)
          .says("“The mill,”", "“will open.”");
  private static final Claim DENIAL =
      made()
          .by("She", "Pia Lund", SourceType.PERSON)
          .cue("denied", Stance.DENY)
          .via(DIRECT.id())
          .says("that Norsk was sold");

  @TempDir private Path path = Path.of("");

  private static MadeClaim made() {
    return MadeClaim.in("news/vik.txt", TEXT).confidence(null);
  }

  private InceptionFolder folder() {
    return new InceptionFolder(path);
  }

  private Path xmi() {
    return path.resolve("news/vik.txt.xmi");
  }

  private List<Claim> gold() throws UserException {
    Map<String, AnnotatedClaims> read = folder().read(List.of(ARTICLE, OTHER));
    assertThat(read).containsOnlyKeys("news/vik.txt");
    return GoldClaims.of(ARTICLE, Objects.requireNonNull(read.get("news/vik.txt")), NONE);
  }

  @BeforeEach
  void export() throws UserException {
    folder().begin();
    folder().write(ARTICLE, List.of(DIRECT, DENIAL));
  }

  @Test
  void the_library_of_the_format_reads_layers_and_annotations() throws Exception {
    try (InputStream layers = Files.newInputStream(path.resolve("hearsay-layers.xml"));
        InputStream xmi = Files.newInputStream(xmi())) {
      CAS cas =
          CasCreationUtils.createCas(
              UIMAFramework.getXMLParser()
                  .parseTypeSystemDescription(new XMLInputSource(layers, null)),
              null,
              null);
      XmiCasDeserializer.deserialize(xmi, cas);

      assertThat(cas.getDocumentText()).isEqualTo(TEXT.replace('\f', ' '));
      assertThat(
              cas.getAnnotationIndex(cas.getTypeSystem().getType("custom.ClaimPart")).stream()
                  .map(AnnotationFS::getCoveredText))
          .containsExactly(
              "“The mill,”",
              "Pia Lund of Vik",
              "said",
              "“will open.”",
              "She",
              "denied",
              "that Norsk was sold");
      assertThat(cas.getAnnotationIndex(cas.getTypeSystem().getType("custom.ClaimLink")).stream())
          .hasSize(6);
    }
  }

  @Test
  void reads_what_it_has_written() throws UserException {
    List<Claim> gold = gold();

    assertThat(gold).extracting(Claim::id).containsExactly(DIRECT.id(), DENIAL.id());
    assertThat(gold).extracting(Claim::source).containsExactly(DIRECT.source(), DENIAL.source());
    assertThat(gold).extracting(Claim::cue).containsExactly(DIRECT.cue(), DENIAL.cue());
    assertThat(gold.get(0).content().spans()).isEqualTo(DIRECT.content().spans());
    assertThat(gold.get(1).via()).isEqualTo(DIRECT.id());
  }

  @Test
  void takes_a_correction_and_knows_the_article_by_its_text() throws IOException, UserException {
    String corrected =
        Files.readString(xmi())
            .replace("stance=\"promise\"", "stance=\"demand\"")
            .replace("sourceRole=\"mill owner\"", "");
    Files.delete(xmi());
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(path.resolve("anna.zip")))) {
      zip.putNextEntry(new ZipEntry("TypeSystem.xml"));
      zip.putNextEntry(new ZipEntry("anna.xmi"));
      zip.write(corrected.getBytes(StandardCharsets.UTF_8));
    }

    Claim first = gold().get(0);

    assertThat(Objects.requireNonNull(first.cue()).stance()).isEqualTo(Stance.DEMAND);
    assertThat(Objects.requireNonNull(first.source()).role()).isNull();
    assertThat(first.source().affiliation()).isEqualTo("Vik & Sons");
  }

  @Test
  void passes_over_layers_of_others() throws IOException, UserException {
    Files.writeString(
        xmi(),
        Files.readString(xmi())
            .replace(
                "<cas:View",
                "<other:Lemma xmlns:other=\"http:///org/other.ecore\" xmi:id=\"900\" sofa=\"1\""
                    + " begin=\"0\" end=\"2\" value=\"x\"/><cas:View"));

    assertThat(gold()).hasSize(2);
  }

  @Test
  void writes_over_nothing_that_someone_has_changed() throws IOException, UserException {
    folder().write(ARTICLE, List.of(DIRECT, DENIAL));

    assertThatThrownBy(() -> folder().write(ARTICLE, List.of(DENIAL)))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("holds something else");
  }

  @Test
  void names_a_file_that_is_of_no_article_or_no_xmi_or_the_second_of_one() throws IOException {
    assertThatThrownBy(() -> folder().read(List.of(OTHER)))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("vik.txt.xmi: its text is that of no article");

    Files.copy(xmi(), path.resolve("z.xmi"));
    assertThatThrownBy(() -> folder().read(List.of(ARTICLE)))
        .hasMessageContaining("news/vik.txt has been annotated in another file");

    for (String broken : List.of("", "nonsense", "<xmi/>", "<?xml version=\"1.0\"?><a><b></a>")) {
      Files.writeString(path.resolve("a.xmi"), broken);
      assertThatThrownBy(() -> folder().read(List.of(ARTICLE)))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("a.xmi: ");
    }
    Files.writeString(path.resolve("a.zip"), "no zip");
    Files.delete(path.resolve("a.xmi"));
    assertThatThrownBy(() -> folder().read(List.of(ARTICLE)))
        .hasMessageContaining("a.zip: cannot be read: holds no .xmi file");
  }

  @Test
  void reads_no_file_that_a_document_type_names() throws IOException {
    Path secret = Files.writeString(path.resolve("secret.txt"), "secret");
    String xmi =
        Files.readString(xmi())
            .replace(
                "<xmi:XMI", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><xmi:XMI")
            .replace("sourceName=\"Pia Lund\"", "sourceName=\"&e;\"");

    assertThatThrownBy(
            () ->
                new ClaimCas().read(new ByteArrayInputStream(xmi.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(IOException.class);
  }

  @Test
  void a_text_is_as_long_as_it_was_where_xml_forbids_characters() {
    assertThat(ClaimCas.legal("a\u0000b\tc\n\uD83D\uDE00\uD83D \uFFFEd\u0085"))
        .isEqualTo("a b\tc\n\uD83D\uDE00   d\u0085");
  }
}
