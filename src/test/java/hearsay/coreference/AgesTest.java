package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How old those are whom an article names. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgesTest {
  private static final Pattern NAME = Pattern.compile("Anna Kim|Bo Lund");

  private static Referent person(String name) {
    return Referent.of(name, SourceType.PERSON, false);
  }

  private static Ages of(String text) {
    List<NamedMention> mentions = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      mentions.add(new NamedMention(new Span(name.start(), name.end()), person(name.group())));
    }
    return new Ages(text, mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Kim, 43, of Velm, left.|Anna Kim",
        "It met Anna Kim, 43.|Anna Kim",
        "Anna Kim (43) left.|Anna Kim",
        "Anna Kim, aged 43, left.|Anna Kim",
        "The 43-year-old pilot Anna Kim left.|Anna Kim",
        "Anna Kim, 43, met Bo Lund, 44.|Anna Kim",
        "Anna Kim, 43, met Bo Lund, 43.|''",
        "Anna Kim won 43 seats.|''",
        "Anna Kim met 3, 43, and 44.|''",
        "Anna Kim, 43 of whose ships sank, left.|''"
      })
  void tell_the_only_one_of_an_age(String text, String name) {
    assertThat(of(text).only(43).map(Referent::name).orElse("")).isEqualTo(name);
  }

  @Test
  void tell_from_an_age_those_who_have_another() {
    Ages ages = of("Anna Kim, 43, met Bo Lund.");

    assertThat(ages.isOther(person("Anna Kim"), 44)).isTrue();
    assertThat(ages.isOther(person("Anna Kim"), 43)).isFalse();
    assertThat(ages.isOther(person("Bo Lund"), 44)).isFalse();
  }
}
