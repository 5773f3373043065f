package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** On sentences by hand: what the name model thinks stands behind a word, as {@code /O}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrganizationFinderTest {
  private static final OrganizationFinder FINDER = new OrganizationFinder();

  /**
   * The mentions found, joined by " + ". A word that ends in {@code /O}, {@code /P} or {@code /L}
   * is most probably an organization, a person or a place for the model, one in {@code /?} perhaps
   * an organization, any other nothing.
   */
  private static String found(String... sentences) {
    StringBuilder text = new StringBuilder();
    List<List<NameWord>> words = new ArrayList<>();
    for (String sentence : sentences) {
      List<NameWord> line = new ArrayList<>();
      for (String word : sentence.split(" ", -1)) {
        String plain = word.replaceFirst("/[OPL?]$", "");
        Span span = new Span(text.length(), text.length() + plain.length());
        text.append(plain).append(' ');
        line.add(new NameWord(span, plain, sure(word, "/O"), sure(word, "/P"), sure(word, "/L")));
      }
      words.add(line);
    }
    return String.join(" + ", FINDER.find(words).stream().map(s -> s.of(text.toString())).toList());
  }

  private static double sure(String word, String kind) {
    if (kind.equals("/O") && word.endsWith("/?")) {
      return 0.4;
    }
    return word.endsWith(kind) ? 0.97 : 0.01;
  }

  @Test
  void believes_a_model_that_is_sure() {
    assertThat(found("He left Acme/O Holdings/O in May .")).isEqualTo("Acme Holdings");
  }

  @Test
  void finds_nothing_where_there_are_no_names() {
    assertThat(found("he left in the morning .", ". . .")).isEmpty();
    assertThat(FINDER.find(List.of())).isEmpty();
  }

  @Test
  void leaves_persons_and_places_to_the_model() {
    assertThat(found("Mary/P Poole/P went to Leeds/L on Monday .")).isEmpty();
  }

  @Test
  void leaves_the_surname_of_one_whom_the_article_names_in_full_to_the_person() {
    assertThat(found("He read Quorx/O emails .", "He met Mary/P Quorx/P .")).isEmpty();
    assertThat(found("He read Quorx/O emails .", "He met Mary/P Poole/P .")).isEqualTo("Quorx");
  }

  @Test
  void takes_a_name_that_the_article_defines_as_an_organization() {
    assertThat(
            found(
                "Quorx/? is a rock band from Leeds/L .",
                "The band was founded in May .",
                "Fans of Quorx/? left ."))
        .isEqualTo("Quorx + Quorx");
  }

  @Test
  void leaves_a_name_that_the_article_defines_as_something_else() {
    assertThat(
            found(
                "Quorx/? is an album from Leeds/L .",
                "The album came out in May .",
                "Fans of Quorx/? left ."))
        .isEmpty();
  }

  @Test
  void takes_a_name_whose_head_is_a_body() {
    assertThat(found("He told the Agency/? for/? Rural/? Roads/? about it ."))
        .isEqualTo("Agency for Rural Roads");
  }

  @Test
  void takes_every_mention_of_a_name_that_the_model_sees_once() {
    assertThat(
            found(
                "Norvik/O said on Monday that it had sold the plant .",
                "Analysts praised Norvik/O for it .",
                "Shares in Norvik/? rose ."))
        .isEqualTo("Norvik + Norvik + Norvik");
  }

  @Test
  void ties_an_abbreviation_to_the_name_before_its_bracket() {
    assertThat(found("The Rural/O Roads/O Agency/O ( RRA ) spoke .", "The RRA denied it ."))
        .isEqualTo("Rural Roads Agency + RRA + RRA");
  }

  @Test
  void gives_training_each_candidate_with_its_features() {
    List<NameWord> words =
        List.of(
            new NameWord(new Span(0, 2), "he", 0, 0, 0),
            new NameWord(new Span(3, 6), "saw", 0, 0, 0),
            new NameWord(new Span(7, 11), "Qrxm", 0.9, 0, 0),
            new NameWord(new Span(12, 15), "Ltd", 0.9, 0, 0));

    assertThat(FINDER.features(List.of(words)))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.getKey()).isEqualTo(new Span(7, 15));
              assertThat(one.getValue()).containsEntry("form.legal", 1.0);
              assertThat(one.getValue()).containsEntry("evidence", Evidence.CERTAIN);
              assertThat(OrganizationFinder.featureNames())
                  .containsAll(
                      one.getValue().keySet().stream().filter(n -> !n.equals("evidence")).toList());
            });
    assertThat(OrganizationFinder.featureNames()).startsWith("form.words").doesNotHaveDuplicates();
  }
}
