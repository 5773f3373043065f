package hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.Article;
import hearsay.article.Metadata;
import hearsay.check.FileLines;
import hearsay.check.Finding;
import hearsay.check.Rule;
import hearsay.claim.Claim;
import hearsay.claim.MadeClaim;
import hearsay.claim.SourceType;
import hearsay.error.UserException;
import hearsay.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuotationCheckTest {
  private static final String SOURCE =
      "News from Nes.\n"
          + "“The port, which my father built, will close in June for good,” Ida Holm said.\n"
          + "“It’s a pity, but nobody’s fault”, said Per Dahl.\n";
  private static final Article ARTICLE = Article.of("nes.txt", SOURCE, null);

  private static List<Finding> check(String draft, Map<String, List<Claim>> claims)
      throws UserException {
    return new QuotationCheck(
            List.of(
                Article.of("other.txt", "Nothing of the kind was said in June.\n", null), ARTICLE),
            article -> claims.getOrDefault(article.id(), List.of()))
        .of(Article.of("draft.txt", draft, null), "draft.txt", FileLines.ofText(draft));
  }

  private static Finding only(String draft) throws UserException {
    List<Finding> findings = check(draft, Map.of());
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“will close in June for good”|QUOTATION_VERBATIM",
        "“will close in June for good,” she said|QUOTATION_VERBATIM",
        "\"Will close in June — for good!\"|QUOTATION_MARKS",
        "\"It's a pity, but nobody's fault\"|QUOTATION_MARKS",
        "“will close in July for good”|QUOTATION_ALTERED",
        "“will not close in June for good”|QUOTATION_ALTERED",
        "“The port, which my dad built, will close in June”|QUOTATION_ALTERED",
        "“which my father built, in June for good”|QUOTATION_CUT",
        "“which my father built … in June for good”|QUOTATION_SHORTENED",
        "“which my father built, [...] in June for good”|QUOTATION_SHORTENED",
        "“The port will close in … for good”|QUOTATION_CUT",
        "“News from Nes. The port, which my father … for good. It’s a pity”|QUOTATION_CUT",
        "“nobody has ever seen a ship there”|QUOTATION_MISSING",
        "“The port of Oslo is a fine place”|QUOTATION_MISSING"
      })
  void tells_how_a_quotation_stands_in_its_sources(String draft, Rule rule) throws UserException {
    assertThat(only(draft).rule()).isEqualTo(rule);
  }

  @Test
  void reads_a_quotation_over_the_lines_of_a_wrapped_draft_as_one() throws UserException {
    String draft =
        """
        The quay of Nes was built in the year of the great herring, but “The
        port, which my father built, will close in June for good,” the last
        of its masters says, whom we meet at the pier on a morning in May.
        """;

    assertThat(only(draft).rule()).isEqualTo(Rule.QUOTATION_VERBATIM);
  }

  @Test
  void names_the_places_and_shows_which_words_are_others() throws UserException {
    Finding finding = only("One line.\n\nThe port “will shut in June for good”, she said.\n");

    assertThat(finding.line()).isEqualTo(3);
    assertThat(finding.message())
        .isEqualTo("in other words in nes.txt:2: “will shut in June for good”");
    assertThat(finding.diff())
        .containsExactly("- will [close] in June for good", "+ will [shut] in June for good");
  }

  @Test
  void takes_the_last_word_for_another_and_not_for_one_too_many() throws UserException {
    assertThat(only("“built, will close in July”").diff())
        .containsExactly("- built, will close in [June]", "+ built, will close in [July]");
  }

  @Test
  void shows_what_was_left_out() throws UserException {
    assertThat(only("“The port will close in June”").diff())
        .containsExactly("- The port, [which] [my] [father] [built], will close in June");
  }

  @Test
  void brackets_what_was_left_out_and_takes_no_denial_away() throws UserException {
    Article source =
        Article.of("a.txt", "“We do not think that it was ever built,” she said.\n", null);
    QuotationCheck check = new QuotationCheck(List.of(source), any -> List.of());
    String draft = "“We … think that it was ever built”";

    List<Finding> found = check.of(Article.of("d", draft, null), "d", FileLines.ofText(draft));

    assertThat(found).extracting(Finding::rule).containsExactly(Rule.QUOTATION_ALTERED);
    String longer = "“We do … think that it was ever built”";
    found = check.of(Article.of("d", longer, null), "d", FileLines.ofText(longer));
    assertThat(found).extracting(Finding::rule).containsExactly(Rule.QUOTATION_CUT);
    assertThat(found.get(0).diff()).containsExactly("- We do [not] think that it was ever built");
  }

  @Test
  void takes_a_few_words_that_stand_nowhere_for_a_term_unless_someone_says_them()
      throws UserException {
    assertThat(check("The so-called “shadow fleet” left.", Map.of())).isEmpty();
    String draft = "A “shadow fleet” left, she said.";
    Claim claim =
        MadeClaim.in("draft.txt", draft)
            .by("she", "she", SourceType.PERSON)
            .says("A “shadow fleet” left");
    assertThat(check(draft, Map.of("draft.txt", List.of(claim))))
        .extracting(Finding::rule)
        .containsExactly(Rule.QUOTATION_MISSING);
  }

  @Test
  void leaves_single_words_alone_that_no_one_says() throws UserException {
    assertThat(check("The “pity” of it, and “”.", Map.of())).isEmpty();
    String draft = "It was a “pity”, he said.";
    Claim claim =
        MadeClaim.in("draft.txt", draft).by("he", "he", SourceType.PERSON).says("It was a “pity”");
    assertThat(check(draft, Map.of("draft.txt", List.of(claim))))
        .extracting(Finding::rule)
        .containsExactly(Rule.QUOTATION_VERBATIM);
  }

  private static List<Finding> saidBy(String name, SourceType type, @Nullable String affiliation)
      throws UserException {
    return saidBy(name, type, "Ida Holm", SourceType.PERSON, affiliation);
  }

  private static List<Finding> saidBy(
      String name, SourceType type, String speaker, SourceType kind, @Nullable String affiliation)
      throws UserException {
    String draft = "“will close in June for good”, says " + name + ".";
    Claim drafted =
        MadeClaim.in("draft.txt", draft).by(name, name, type).says("“will close in June for good”");
    Claim original =
        MadeClaim.in("nes.txt", SOURCE)
            .by("Ida Holm", speaker, kind, null, affiliation)
            .says("“The port, which my father built, will close in June for good,”");
    return check(draft, Map.of("draft.txt", List.of(drafted), "nes.txt", List.of(original)));
  }

  @Test
  void finds_words_in_the_mouth_of_another() throws UserException {
    Finding other = saidBy("Per Dahl", SourceType.PERSON, null).get(0);

    assertThat(other.rule()).isEqualTo(Rule.QUOTATION_SPEAKER);
    assertThat(other.message())
        .startsWith("said by another in nes.txt:2, by Ida Holm, not by Per Dahl: “will");
  }

  @Test
  void says_where_a_source_does_not_show_the_speaker_to_be_the_one_of_the_draft()
      throws UserException {
    for (List<Finding> findings :
        List.of(
            saidBy("Per Dahl", SourceType.PERSON, "one of the clerks", SourceType.UNNAMED, null),
            saidBy("Per Dahl", SourceType.PERSON, "he", SourceType.PERSON, null),
            saidBy(
                "a U.N. clerk", SourceType.UNNAMED, "one of two men", SourceType.UNNAMED, null))) {
      assertThat(findings).extracting(Finding::rule).containsExactly(Rule.QUOTATION_ATTRIBUTION);
      assertThat(findings.get(0).message()).contains(", who may be another than ");
    }
  }

  @Test
  void takes_part_of_a_name_a_spokesperson_and_a_description_for_the_same() throws UserException {
    for (List<Finding> findings :
        List.of(
            saidBy("Holm", SourceType.PERSON, null),
            saidBy("Port of Nesund", SourceType.ORGANIZATION, "Port of Nesund"),
            saidBy("she", SourceType.PERSON, null),
            saidBy("an official", SourceType.UNNAMED, null))) {
      assertThat(findings).extracting(Finding::rule).containsExactly(Rule.QUOTATION_VERBATIM);
      assertThat(findings.get(0).message()).contains("nes.txt:2, by Ida Holm: ");
    }
  }

  @Test
  void looks_at_the_text_alone_and_not_at_the_front_matter() throws UserException {
    String draft = "---\ntitle: \"nobody said this\"\n---\nNothing.\n";
    Article article =
        new Article(
            "d", draft, new Span(draft.indexOf("Nothing"), draft.length()), null, Metadata.NONE);

    assertThat(
            new QuotationCheck(List.of(ARTICLE), any -> List.of())
                .of(article, "d", FileLines.ofText(draft)))
        .isEmpty();
  }
}
