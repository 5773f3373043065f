package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NameVariantsTest {
  private static final Referent VELMAR =
      Referent.of("Velmar Logistik Nord", SourceType.ORGANIZATION, false);
  private static final Referent OMEGA = Referent.of("Omega Nord", SourceType.ORGANIZATION, false);
  private static final String TEXT = "VLN, Omega  Nord, Nord";

  private static NameVariants variants(NamedMention... mentions) {
    return new NameVariants(TEXT, List.of(mentions), "treasury"::equals);
  }

  @Test
  void are_the_name_its_first_and_last_words_and_what_is_written() {
    NameVariants variants = variants(new NamedMention(new Span(0, 3), VELMAR));

    assertThat(variants.of("Velmar Logistik Nord")).contains(VELMAR);
    assertThat(variants.of("Velmar")).contains(VELMAR);
    assertThat(variants.of("Nord")).contains(VELMAR);
    assertThat(variants.of("VLN")).contains(VELMAR);
    assertThat(variants.of("Logistik")).isEmpty();
  }

  @Test
  void stand_for_nobody_where_two_share_them_however_often() {
    NameVariants variants =
        variants(
            new NamedMention(new Span(0, 3), VELMAR),
            new NamedMention(new Span(5, 16), OMEGA),
            new NamedMention(new Span(5, 16), OMEGA));

    assertThat(variants.of("Nord")).isEmpty();
    assertThat(variants.of("Omega")).contains(OMEGA);
    assertThat(variants.of("Omega Nord")).contains(OMEGA);
  }

  @Test
  void are_not_its_last_word_where_that_means_any_country() {
    Referent state = Referent.of("Southern State", SourceType.ORGANIZATION, false);

    assertThat(variants(new NamedMention(new Span(0, 3), state)).of("State")).isEmpty();
  }

  @Test
  void are_not_the_last_word_of_what_a_body_deals_with() {
    Referent committee =
        Referent.of("Committee on the Tidal Coast", SourceType.ORGANIZATION, false);

    assertThat(variants(new NamedMention(new Span(0, 3), committee)).of("Coast")).isEmpty();
  }

  @Test
  void are_not_what_a_place_is_called_after() {
    Referent arena = Referent.of("Velmar Arena", SourceType.PLACE, false);

    assertThat(variants(new NamedMention(new Span(0, 3), arena)).of("Velmar")).isEmpty();
  }

  @Test
  void keep_a_form_that_one_has_twice() {
    NameVariants variants =
        variants(
            new NamedMention(new Span(0, 3), VELMAR), new NamedMention(new Span(0, 3), VELMAR));

    assertThat(variants.of("VLN")).contains(VELMAR);
  }

  @Test
  void are_not_its_first_word_where_that_is_one_for_bodies() {
    Referent board = Referent.of("Treasury Advisory Board", SourceType.ORGANIZATION, false);
    NameVariants variants = variants(new NamedMention(new Span(0, 3), board));

    assertThat(variants.of("Treasury")).isEmpty();
    assertThat(variants.of("Board")).contains(board);
  }
}
