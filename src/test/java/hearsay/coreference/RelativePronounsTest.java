package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.TaggedArticle;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RelativePronounsTest {
  private static final Attribution CLAIM =
      new TaggedArticle("She said so.").claim("She", "said", "so").attributions().get(0);

  /** A phrase is what its last word says; "sky" cannot be a source. */
  private static Optional<Referent> referent(String words) {
    SourceType type =
        words.contains("letter")
            ? SourceType.DOCUMENT
            : words.contains("owner") || words.contains("Roth")
                ? SourceType.PERSON
                : words.contains("crowd")
                    ? SourceType.GROUP
                    : words.contains("aide")
                        ? SourceType.UNNAMED
                        : words.contains("Ashton") ? SourceType.PLACE : SourceType.ORGANIZATION;
    return words.contains("sky") ? Optional.empty() : Optional.of(Referent.of(words, type, false));
  }

  private static String antecedent(String text, String pronoun) {
    TaggedArticle article = new TaggedArticle(text);
    Span place = article.span(pronoun);
    return new RelativePronouns(
            article.words(),
            "letter"::equals,
            (span, claim) -> referent(span.of(article.words().text())))
        .antecedent(place, pronoun, CLAIM)
        .map(Referent::name)
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met the old owner, who left.|who|the old owner",
        "We met a new owner, a senior, who left.|who|a senior",
        "We met the 43-year-old, who left.|who|the 43-year-old",
        "We met the low-fare owner who left.|who|the low-fare owner",
        "We met the running-shoe owner who left.|who|the running-shoe owner",
        "We met the old owner who left.|who|the old owner",
        "We met the old owner,  who left.|who|none",
        "We met its firm's two owners, who left.|who|its firm's two owners",
        "We met the third 7, which left.|which|the third 7",
        "The crowd meetings the old owner, who left.|who|the old owner",
        "We met all the owners, who left.|who|all the owners",
        "We met the owner of the channel, who left.|who|the owner of the channel",
        "We met the owner of the channel, which left.|which|the channel",
        "We met the owner of the crowd, who left.|who|the crowd",
        "We met the owner of the aide, who left.|who|the aide",
        "We met an aide familiar with the firm, who left.|who|an aide familiar with the firm",
        "We met the firm (KSE), which left.|which|the firm",
        "We met firm), which left.|which|none",
        "We met Ashton, who left.|who|none",
        "We met Ashton, which left.|which|Ashton",
        "Ashton, which left.|which|Ashton",
        "We met a letter of the old owner, which left.|which|a letter of the old owner",
        "We met a letter of his owner, Roth that left.|that|a letter of his owner, Roth",
        "We met a crowd of his owner, Roth that left.|that|none",
        "We met the old owner, which left.|which|none",
        "We met the firm, who left.|who|the firm",
        "We met the firm who left.|who|none",
        "We met the owner of the board of the firm, who left.|who|the owner of the board of the firm",
        "We met the firm in [D May], which left.|which|the firm",
        "We met the firm [D last May], which left.|which|the firm",
        "In [D May], which left.|which|none",
        "We met of the firm, who left.|who|the firm",
        "(KSE), which left.|which|none",
        "Roth of the channel, who left.|who|Roth of the channel",
        "By channel, who left.|who|channel",
        "Old Roth, who left.|who|Old Roth",
        "Also, which left.|which|none",
        "Which left.|Which|none",
        "It rose, which left.|which|none"
      })
  void take_up_the_phrase_that_ends_before(String text, String pronoun, String phrase) {
    assertThat(antecedent(text, pronoun)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met the owner, who left and who came.|the owner",
        "We met the owner, who left, but who came.|the owner",
        "We met the owner, which left and who came.|none"
      })
  void take_up_what_the_clause_before_and_is_about(String text, String phrase) {
    TaggedArticle article = new TaggedArticle(text);
    int at = text.lastIndexOf("who");

    assertThat(
            new RelativePronouns(
                    article.words(), "letter"::equals, (span, claim) -> referent(span.of(text)))
                .antecedent(new Span(at, at + 3), "who", CLAIM)
                .map(Referent::name)
                .orElse("none"))
        .isEqualTo(phrase);
  }

  @Test
  void take_up_nothing_where_there_is_no_sentence() {
    String text = "We met the owner.";
    RelativePronouns pronouns =
        new RelativePronouns(
            new TaggedArticle(text).words(),
            "letter"::equals,
            (span, claim) -> referent(span.of(text)));

    assertThat(pronouns.antecedent(new Span(text.length(), text.length() + 3), "who", CLAIM))
        .isEmpty();
  }

  /** As of "which's", should a tokenizer keep it in one. */
  @Test
  void look_no_further_than_the_last_word_of_a_sentence() {
    assertThat(antecedent("We met the old firm", "irm")).isEqualTo("the old firm");
  }
}
