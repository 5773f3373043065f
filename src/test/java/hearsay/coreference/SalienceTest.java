package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.claim.SourceType;
import hearsay.grammar.TaggedArticle;
import hearsay.mention.Gender;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SalienceTest {
  private static double of(TaggedArticle article, String mention, Span pronoun) {
    return new Salience(article.words(), new Layers(article.annotated(), article.attributions()))
        .of(article.span(mention), pronoun);
  }

  private static double of(String text, String mention) {
    return of(new TaggedArticle(text), mention, new Span(text.length() - 1, text.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "Roth left.,0.8",
    "It rained. Yesterday Roth left.,0.8",
    "x xxxxxxxxxxxxxxxxxxxxxxxxxxxx Roth here.,0.5",
    "x xxxxxxxxxxxxxxxxxxxxxxxxxxx Roth here.,0.8",
    "As the whole of the assembly had it then Roth left.,0.8",
    "As the whole of the assembly had it then Roth of Oslo left.,0.5",
    "A letter to Roth came.,0.3",
    "A letter to the Roth came.,0.3",
    "A letter TO Roth came.,0.3",
    "A letter to old Roth came.,0.8",
    "Roth's letter came.,0.5",
    "Roth’s letter came.,0.5",
    "A letter to Roth's boss came.,0.3",
    "The whole of the assembly then loved Roth's letter.,0.3",
    "A letter - to be read by Roth - came.,0.3",
    "A letter - Roth - came.,0.3",
    "A letter came - Roth left.,0.8",
    "Roths letter came.,0.8",
    "The Roth channel reported it.,0.5",
    "'For Roth, it was late.',0.8",
    "'For the mayor Roth, it was late.',0.8",
    "For Roth it was late.,0.3",
    "'Lam, whose brother Roth left, came.',0.3",
    "The whole of the assembly then asked Roth.,0.8",
    "The whole of the assembly then asked its Roth.,0.8",
    "The whole of the assembly then loved Roth.,0.5"
  })
  void is_told_by_the_role(String text, double salience) {
    assertThat(of(text, "Roth")).isEqualTo(salience);
  }

  @Test
  void is_halved_in_a_claim_for_a_pronoun_outside_it() {
    TaggedArticle article =
        new TaggedArticle("Lam said Roth left her. She added more.")
            .claim("Lam", "said", "Roth left her");

    assertThat(of(article, "Roth", article.span("She"))).isEqualTo(0.4);
    assertThat(of(article, "Roth", article.span("her"))).isEqualTo(0.8);
    assertThat(of(article, "Lam", article.span("She"))).isEqualTo(0.8);
  }

  @ParameterizedTest
  @CsvSource({"0,1.0", "1,0.6", "2,0.36"})
  void loses_four_tenths_with_each_sentence(int sentences, double left) {
    Referent body = Referent.of("Kryla", SourceType.ORGANIZATION, false);

    assertThat(Salience.after(sentences, mention(body, Salience.SOURCE), body))
        .isCloseTo(left, within(1e-9));
  }

  @Test
  void is_less_for_a_person_whose_gender_is_not_known() {
    Referent unknown = Referent.of("Roth", SourceType.PERSON, false);
    Referent known =
        new Referent("Roth", SourceType.PERSON, Gender.MALE, false, Set.of(), Set.of());

    assertThat(Salience.after(0, mention(unknown, 0.5), unknown)).isEqualTo(0.4);
    assertThat(Salience.after(0, mention(known, 0.5), known)).isEqualTo(0.5);
  }

  private static DiscourseMention mention(Referent referent, double salience) {
    return new DiscourseMention(new Span(0, 1), 1, referent, salience);
  }

  @Test
  void has_its_weights_in_order() {
    assertThat(Salience.SOURCE).isEqualTo(1.0);
    assertThat(Salience.SUBJECT).isEqualTo(0.8);
    assertThat(Salience.OTHER).isEqualTo(0.5);
    assertThat(Salience.OBLIQUE).isEqualTo(0.3);
  }
}
