package hearsay.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.article.Article;
import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.claim.ClaimInText;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Content;
import hearsay.claim.Form;
import hearsay.claim.MadeClaim;
import hearsay.claim.OrganizationMention;
import hearsay.claim.Place;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import hearsay.error.UserException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnnotationRoundTripTest {
  private static final String TEXT =
      "😀 “The port,” Ida Holm of Nes said, “will close.” She denied that Kupol was paid.\n";
  private static final Article ARTICLE = Article.of("news/nes.txt", TEXT, LocalDate.of(2025, 3, 1));
  private static final ArticleTags NONE =
      new ArticleTags("news/nes.txt", null, List.of(), List.of(), List.of());

  private static void unwarned(String warning) {
    throw new AssertionError(warning);
  }

  private static MadeClaim made() {
    return MadeClaim.in("news/nes.txt", TEXT).article(null, null, "2025-03-01").confidence(null);
  }

  private static final Claim DIRECT =
      made()
          .by("Ida Holm of Nes", "Ida Holm", SourceType.PERSON, "harbour master", "Port of Nes")
          .cue("said", Stance.ASSERT)
          .says("“The port,”", "“will close.”");
  private static final Claim DENIAL =
      made()
          .by("She", "Ida Holm", SourceType.PERSON)
          .cue("denied", Stance.DENY)
          .via(DIRECT.id())
          .says("that Kupol was paid");
  private static final Claim BARE = made().says("Kupol was paid");
  private static final List<Claim> CLAIMS = List.of(DIRECT, DENIAL, BARE);

  /** Without what is not annotated but worked out. */
  private static List<Claim> plain(List<Claim> claims) {
    return claims.stream()
        .map(
            claim ->
                new Claim(
                    claim.id(),
                    claim.key(),
                    claim.doc(),
                    claim.title(),
                    claim.publisher(),
                    claim.url(),
                    claim.published(),
                    claim.source(),
                    claim.cue(),
                    new Content(claim.content().text(), claim.content().spans(), Form.MIXED),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    claim.via()))
        .toList();
  }

  private static String ann() {
    return Brat.write(AnnotatedClaims.of(CLAIMS), new ClaimInText(TEXT));
  }

  private static AnnotatedClaims read(String lines, String... warnings) throws UserException {
    List<String> warned = new ArrayList<>();
    AnnotatedClaims read = Brat.read(lines, "nes.ann", new ClaimInText(TEXT), warned::add);
    assertThat(warned).containsExactly(warnings);
    return read;
  }

  @Test
  void writes_what_brat_reads() {
    assertThat(ann().lines())
        .contains(
            "T1\tContent 2 13;36 49\t“The port,” “will close.”",
            "T2\tSource 14 29\tIda Holm of Nes",
            "A2\tType T2 person",
            "#2\tAnnotatorNotes T2\taffiliation: Port of Nes | name: Ida Holm | role: harbour master",
            "A3\tStance T3 assert",
            "R1\tSource Arg1:T1 Arg2:T2",
            "R5\tVia Arg1:T4 Arg2:T1");
  }

  @Test
  void reads_from_brat_what_it_has_written() throws UserException {
    List<Claim> gold = GoldClaims.of(ARTICLE, read(ann()), NONE);

    assertThat(plain(gold)).isEqualTo(plain(CLAIMS));
  }

  @Test
  void takes_what_a_person_has_corrected_in_brat() throws UserException {
    String corrected =
        ann()
                .replace("A3\tStance T3 assert", "A3\tStance T3 promise")
                .replace("name: Ida Holm |", "name: Ida Marie Holm|")
            + "T90\tContent 50 75\tShe denied that Kupol was\nE1\tOther:T1\n* Equiv T1 T2\nT91\tPlace 1 2\tx\n";

    List<Claim> gold = GoldClaims.of(ARTICLE, read(corrected), NONE);

    assertThat(gold).hasSize(4);
    Claim first = gold.get(0);
    assertThat(Objects.requireNonNull(first.cue()).stance()).isEqualTo(Stance.PROMISE);
    assertThat(Objects.requireNonNull(first.source()).name()).isEqualTo("Ida Marie Holm");
    assertThat(first.key()).isEqualTo(DIRECT.key());
  }

  @Test
  void warns_of_offsets_that_were_changed_without_their_words() throws UserException {
    String moved = ann().replace("Source 14 29\tIda Holm of Nes", "Source 14 22\tIda Holm of Nes");

    AnnotatedClaims read =
        read(
            moved,
            "nes.ann:3: \"Ida Holm of Nes\" does not stand at these offsets, but \"Ida Holm\"; the"
                + " offsets count");

    List<Claim> gold = GoldClaims.of(ARTICLE, read, NONE);
    assertThat(Objects.requireNonNull(gold.get(0).source()).text()).isEqualTo("Ida Holm");
  }

  @Test
  void works_out_what_an_annotator_does_not_say() throws UserException {
    String lines =
        "T1\tContent 2 13\t“The port,”\nT2\tSource 14 22\tIda Holm\nT3\tCue 30 34\tsaid\n"
            + "R1\tSource Arg1:T1 Arg2:T2\nR2\tCue Arg1:T1 Arg2:T3\nT4\tContent 61 80\tthat Kupol was paid\n"
            + "T5\tContent 30 49\tsaid, “will close.”\n";
    CodePointSpan kupol = new CodePointSpan(66, 71);
    ArticleTags tags =
        new ArticleTags(
            "news/nes.txt",
            null,
            List.of(new OrganizationMention("Kupol", kupol, "Kupol", null)),
            List.of(),
            List.of(),
            List.of(new CodePointSpan(2, 49), new CodePointSpan(50, 81)));

    List<Claim> gold = GoldClaims.of(ARTICLE, read(lines), tags);

    Claim quoted = gold.get(0);
    assertThat(quoted.content().form()).isEqualTo(Form.DIRECT);
    assertThat(Objects.requireNonNull(quoted.source()).type()).isEqualTo(SourceType.UNNAMED);
    assertThat(Objects.requireNonNull(quoted.cue()).lemma()).isEqualTo("said");
    assertThat(quoted.organizations()).isEmpty();
    assertThat(gold.get(1).content().form()).isEqualTo(Form.MIXED);
    Claim reported = gold.get(2);
    assertThat(reported.content().form()).isEqualTo(Form.INDIRECT);
    assertThat(reported.organizations())
        .containsExactly(new OrganizationMention("Kupol", kupol, "Kupol", Place.CONTENT));
    assertThat(reported.sentences()).containsExactly(new CodePointSpan(50, 81));
  }

  @Test
  void names_what_is_no_annotation_of_the_article() {
    assertThatThrownBy(() -> read("T1\tContent 2\tx\n"))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("nes.ann:1: ");
    assertThatThrownBy(() -> GoldClaims.of(ARTICLE, read("T1\tContent 900 905\tx\n"), NONE))
        .hasMessageContaining("beyond the end");
    assertThatThrownBy(
            () -> GoldClaims.of(ARTICLE, read("T1\tContent 2 5\t“Th\nA1\tForm T1 loud\n"), NONE))
        .hasMessageContaining("loud is no form");
  }

  private static ObjectNode task() {
    return (ObjectNode) LabelStudio.task(AnnotatedClaims.of(CLAIMS), ARTICLE, "1.0");
  }

  /** As an annotator's: what was predicted is taken over. */
  private static ObjectNode annotated(ObjectNode task) {
    ArrayNode annotations = task.putArray("annotations");
    annotations.addObject().put("was_cancelled", true).putArray("result");
    annotations.insertObject(0).set("result", task.at("/predictions/0/result"));
    return task;
  }

  private static String file(JsonNode... tasks) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    array.addAll(List.of(tasks));
    return array.toString();
  }

  @Test
  void reads_from_label_studio_what_it_has_written() throws UserException {
    Map<String, AnnotatedClaims> read =
        LabelStudioReader.read(
            file(annotated(task())), "x.json", AnnotationRoundTripTest::unwarned);

    List<Claim> gold =
        GoldClaims.of(ARTICLE, Objects.requireNonNull(read.get("news/nes.txt")), NONE);
    assertThat(plain(gold)).isEqualTo(plain(CLAIMS));
  }

  @Test
  void takes_what_people_have_annotated_and_not_what_was_predicted() throws UserException {
    assertThat(LabelStudioReader.read(file(task()), "x.json", AnnotationRoundTripTest::unwarned))
        .isEmpty();

    ObjectNode task = annotated(task());
    ((ArrayNode) task.path("annotations")).addObject().put("ground_truth", true).putArray("result");
    assertThat(
            LabelStudioReader.read(file(task), "x.json", AnnotationRoundTripTest::unwarned)
                .get("news/nes.txt"))
        .isEqualTo(new AnnotatedClaims(List.of(), List.of()));
  }

  @Test
  void understands_offsets_that_old_label_studios_count_in_utf_16() throws UserException {
    ObjectNode task = annotated(task());
    for (JsonNode item : task.at("/annotations/0/result")) {
      if (item.path("value").has("start")) {
        ObjectNode value = (ObjectNode) item.path("value");
        value
            .put("start", value.path("start").asInt() + 1)
            .put("end", value.path("end").asInt() + 1);
      }
    }

    Map<String, AnnotatedClaims> read =
        LabelStudioReader.read(file(task), "x.json", AnnotationRoundTripTest::unwarned);

    List<Claim> gold =
        GoldClaims.of(ARTICLE, Objects.requireNonNull(read.get("news/nes.txt")), NONE);
    assertThat(plain(gold)).isEqualTo(plain(CLAIMS));
  }

  @Test
  void warns_of_a_region_of_label_studio_whose_words_stand_elsewhere() throws UserException {
    ObjectNode task = annotated(task());
    ((ObjectNode) task.at("/annotations/0/result/0/value")).put("text", "“The pier,”");
    List<String> warned = new ArrayList<>();

    LabelStudioReader.read(file(task), "x.json", warned::add);

    assertThat(warned)
        .containsExactly(
            "x.json: region c1: \"“The pier,”\" does not stand at these offsets, but \"“The"
                + " port,”\"; the offsets count");
  }

  @Test
  void says_what_is_no_export_of_label_studio() {
    assertThatThrownBy(
            () -> LabelStudioReader.read("{", "x.json", AnnotationRoundTripTest::unwarned))
        .hasMessageStartingWith("x.json: is not JSON");
    assertThatThrownBy(
            () -> LabelStudioReader.read("[{}]", "x.json", AnnotationRoundTripTest::unwarned))
        .hasMessageContaining("no data with doc and text");
  }
}
