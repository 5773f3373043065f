package hearsay.explain;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.Article;
import hearsay.claim.Stance;
import hearsay.console.Ink;
import hearsay.coreference.Rival;
import hearsay.drawing.Drawing;
import hearsay.drawing.ExplanationDrawing;
import hearsay.explain.Explanation.Change;
import hearsay.explain.Explanation.Place;
import hearsay.explain.Explanation.Reading;
import hearsay.extract.Extraction;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExplainerTest {
  private static final Article ARTICLE =
      Article.of(
          "a.txt",
          "Harbour master Ida Holm met the minister, Per Dahl, on Monday.\n"
              + "She said that the port would close in May.\n"
              + "Dahl warned: “The quay is unsafe.” — Per Dahl\n",
          null);
  private static final List<Explanation> FOUND = Extraction.extractor().explain(ARTICLE);

  private static Explanation of(String content) {
    return FOUND.stream()
        .filter(found -> found.claim().content().text().contains(content))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void explains_the_claims_that_are_extracted() {
    assertThat(FOUND)
        .extracting(Explanation::claim)
        .isEqualTo(Extraction.extractor().extract(ARTICLE));
  }

  @Test
  void names_the_antecedent_and_who_else_was_weighed() {
    Explanation said = of("the port would close");

    assertThat(Objects.requireNonNull(said.claim().source()).name()).isEqualTo("Ida Holm");
    assertThat(said.antecedent()).isEqualTo(new Place("Ida Holm", 1));
    assertThat(said.rivals()).extracting(Rival::name).first().isEqualTo("Ida Holm");
    assertThat(said.rivals())
        .isSortedAccordingTo((one, other) -> Double.compare(other.salience(), one.salience()));
  }

  @Test
  void names_the_line_of_an_antecedent_in_a_text_that_was_wrapped() {
    Article wrapped =
        Article.of(
            "a.txt",
            """
            The piers of the harbour were built in the year of the great herring,
            and have been mended twice, as the master of the port, Ida Holm, told
            the council. She said that the port would close in the month of May.
            """,
            null);

    assertThat(Extraction.extractor().explain(wrapped))
        .extracting(Explanation::antecedent)
        .contains(new Place("Ida Holm", 2));
  }

  @Test
  void says_how_likely_the_model_thinks_each_part() {
    Explanation said = of("the port would close");

    assertThat(said.evidence()).isNotNull();
    assertThat(Objects.requireNonNull(said.evidence()).cue()).isBetween(0.0, 1.0);
    assertThat(said.confidence()).isGreaterThanOrEqualTo(said.claim().confidence());
  }

  @Test
  void reads_the_stance_step_by_step() {
    Explanation warned = of("quay is unsafe");

    assertThat(warned.stance()).containsExactly(new Reading(Reading.By.CUE, "warn", Stance.WARN));
  }

  @Test
  void writes_a_line_and_draws_sentences() {
    Explanation said = of("the port would close");
    byte[] line = ExplanationLine.of(said);

    assertThat(Extraction.json(line).at("/antecedent/line").asInt()).isEqualTo(1);
    assertThat(new ExplanationDrawing(new Drawing(80, new Ink(false))).of(said))
        .contains("  named by \"Ida Holm\" on line 1\n", "  weighed: Ida Holm ", "  stance ");
  }

  @Test
  void tells_what_a_repair_changed() {
    Article article =
        Article.of(
            "b.txt",
            "According to a report seen by Per Dahl the port will close, it says.\n",
            null);

    List<Explanation> found = Extraction.extractor().explain(article);

    assertThat(found).isNotEmpty();
    for (Explanation explanation : found) {
      for (Change change : explanation.repairs()) {
        assertThat(change.id()).matches("[a-z-]+");
        assertThat(change.after()).isNotEqualTo(change.before());
      }
    }
  }
}
