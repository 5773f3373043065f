package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppositionsTest {
  private static final HeadNouns NOUNS = new HeadNouns();

  private static String of(String text, SourceType type) {
    int at = text.indexOf("Kurier");
    List<List<String>> phrases =
        new Appositions(text, NOUNS).of(new Span(at, at + "Kurier".length()), type);
    return String.join(";", phrases.stream().map(words -> String.join(" ", words)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Warsaw daily Kurier wrote|warsaw daily",
        "The Warsaw daily, Kurier, wrote|warsaw daily",
        "Its Warsaw dailies Kurier wrote|warsaw daily",
        "said newspaper Kurier|newspaper",
        "one two three four five six newspaper Kurier|two three four five six newspaper",
        "A sky Kurier wrote|''",
        "Kurier, a forwarding company in Bremen, wrote|forwarding company",
        "Kurier is its big bank.|big bank",
        "Kurier, now the big bank, wrote|big bank",
        "Kurier, today met the bank of Halden|''",
        "The big trader Kurier|big trader",
        "The guard Kurier|''",
        "It met Kurier, a bank. The guard said that|bank",
        "It met Kurier, a U.S. bank. The guard said that|u.s. bank",
        "It met Kurier, a St. Halden bank. The guard said that|st. halden bank",
        "Kurier was the Polish regulator, we know|polish regulator",
        "Kurier, which company law allows, wrote|''",
        "Kurier and a company wrote|''",
        "according to Kurier, a company in Bremen|''",
        "according to the Kurier, a company in Bremen|''",
        "Kurier wrote|''",
        "Kurier, Ore.-based bank of ships, wrote|''",
        "Kurier, Bremen-based bank of ships, wrote|bremen-based bank",
        "The minister Kurier, a newspaper.|newspaper"
      })
  void are_read_around_the_name_of_a_body(String text, String phrases) {
    assertThat(of(text, SourceType.ORGANIZATION)).isEqualTo(phrases);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Finance Minister Kurier|finance minister",
        "the minister of Defence Kurier|minister",
        "the minister for the Interior Kurier|minister",
        "its editor, Kurier|editor",
        "The police identified the drunken driver as Kurier|drunken driver",
        "The driver was identified by police as Kurier|driver",
        "The police saw the driver as Kurier|''",
        "It met a former pilot named Kurier|former pilot",
        "It met a former pilot whom Kurier|''",
        "Kurier, the brusque, blunt mayor of Velm,|blunt mayor",
        "Kurier, an editor at home|editor",
        "The head of the river authority, Kurier, wrote|head",
        "A woman at one of Kurier|''",
        "A spokesman for the minister, Kurier|minister",
        "The daily Kurier wrote|''"
      })
  void are_read_around_the_name_of_a_person(String text, String phrases) {
    assertThat(of(text, SourceType.PERSON)).isEqualTo(phrases);
  }

  @Test
  void are_not_read_over_the_end_of_a_line() {
    assertThat(of("A newspaper\nKurier wrote", SourceType.ORGANIZATION)).isEmpty();
    assertThat(of("A newspaper,\nKurier wrote", SourceType.ORGANIZATION)).isEmpty();
    assertThat(of("\nnewspaper Kurier wrote", SourceType.ORGANIZATION)).isEqualTo("newspaper");
  }

  @Test
  void are_none_for_a_place_or_a_document() {
    assertThat(of("The company Kurier", SourceType.PLACE)).isEmpty();
    assertThat(of("The report Kurier", SourceType.DOCUMENT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"67,true", "68,false"})
  void are_looked_for_within_reach(int between, boolean found) {
    String words = "x".repeat(between);

    assertThat(of("Kurier, a " + words + " company.", SourceType.ORGANIZATION))
        .isEqualTo(found ? words + " company" : "");
    assertThat(of("company " + words + " said Kurier", SourceType.ORGANIZATION)).isEmpty();
  }

  @Test
  void say_whether_it_is_a_body() {
    String text = "The company Kurier met the editor Roth";
    Appositions appositions = new Appositions(text, NOUNS);

    assertThat(appositions.areOfBody(new Span(12, 18), false)).isTrue();
    assertThat(appositions.areOfBody(new Span(34, 38), false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The daily Kurier wrote|true",
        "The daily, Kurier, wrote|true",
        "Kurier, a daily, wrote|true",
        "The Office of Intelligence Kurier wrote|false",
        "The head of the river authority, Kurier, wrote|false",
        "The river authority, Kurier, wrote|true"
      })
  void are_of_a_body_where_they_tell_no_holder(String text, boolean body) {
    int at = text.indexOf("Kurier");

    assertThat(new Appositions(text, NOUNS).areOfBody(new Span(at, at + "Kurier".length()), false))
        .isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kurier, a retired letter carrier, left.|false|false",
        "Kurier, a carrier, left.|false|true",
        "Kurier, a carrier, left.|true|true",
        "Kurier, a developer, left.|true|false",
        "Kurier, a developer, left.|false|true",
      })
  void people_are_no_bodies_by_nouns_and_adjectives_for_people(
      String text, boolean given, boolean body) {
    assertThat(new Appositions(text, NOUNS).areOfBody(new Span(0, "Kurier".length()), given))
        .isEqualTo(body);
  }
}
