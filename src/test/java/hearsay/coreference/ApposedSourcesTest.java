package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Claim;
import hearsay.claim.Source;
import hearsay.grammar.TaggedArticle;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a source is whose name stands beside its description, near or far, or inside it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApposedSourcesTest {
  private static String last(String marked, String source, String content) {
    List<Claim> claims =
        new TaggedArticle(marked.replace("/", "\n\n")).claim(source, "said", content).claims();
    Source found = claims.get(claims.size() - 1).source();
    return found == null ? "nobody" : found.type() + " " + found.name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // whatever the tags say of it
        "The Halden laboratory, [L Labra], said it rose.;The Halden laboratory, Labra,;ORGANIZATION Labra",
        // behind a participle, a word for the place, a clause with a number
        "The man named on the letters, [P Anton Rusk], said it rose.;The man named on the letters, Anton Rusk,;PERSON Anton Rusk",
        "A lawyer there, [P Ann Kim], said it rose.;A lawyer there, Ann Kim,;PERSON Ann Kim",
        "The union that has 19,000 pilots, the [O Velmar], said it rose.;The union that has 19,000 pilots, the Velmar,;ORGANIZATION Velmar",
        // a firm may be several
        "The owners, [O Dimou Lines], said it rose.;The owners, Dimou Lines,;ORGANIZATION Dimou Lines",
        "The owners, [P Ann Kim], said it rose.;The owners, Ann Kim,;GROUP owners",
        // who leads a body is not the body
        "A panel led by Judge [P Anton Rusk] said it rose.;A panel led by Judge Anton Rusk;ORGANIZATION panel led by Judge Anton Rusk",
        // letters behind a name are none of it
        "Counsel for the bank, [P Ann Kim] SC, said it rose.;Counsel for the bank, Ann Kim SC,;PERSON Ann Kim",
        // one more of several
        "Another, [P Ann Kim], said it rose.;Another, Ann Kim,;PERSON Ann Kim",
        "Another of the farmers, [P Ann Kim], said it rose.;Another of the farmers, Ann Kim,;PERSON Ann Kim",
        "Another, [O Acme], said it rose.;Another, Acme,;UNNAMED Another",
        // who is of a part of a body
        "Head of the Ports Ministry's legal service [P Ann Kim] said it rose.;Head of the Ports Ministry's legal service Ann Kim;PERSON Ann Kim",
        "The lawyer of the Ports Ministry's spokesman [P Ann Kim] said it rose.;The lawyer of the Ports Ministry's spokesman Ann Kim;PERSON lawyer of the Ports Ministry's spokesman Ann Kim",
        // nor is a body that somebody is of
        "[O Law and Justice]'s [P Ann Kim] said it rose.;Law and Justice's Ann Kim;PERSON Ann Kim",
        // what a body calls itself
        "A group calling itself Grey Tern said it rose.;A group calling itself Grey Tern;ORGANIZATION Grey Tern",
      })
  void the_name_beside_a_description_is_its_bearers(String marked, String source, String who) {
    assertThat(last(marked, source, "it rose")).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The first witness, former clerk [P Ann Kim], left.;She;PERSON Ann Kim",
        "The chair, the retired judge [P Ann Kim], left.;She;PERSON Ann Kim",
        "The mediator appointed by the court, Professor [P Ann Kim], left.;She;PERSON Ann Kim",
        "The chair, Judge [P Ann Kim] of Velm, left.;She;PERSON Ann Kim",
        // not of an owner, nor of one who does something
        "The chair, Judge [P Ann Kim]'s clerk, left.;She;PERSON She",
        "The chair, met by [P Ann Kim], left.;She;PERSON chair",
      })
  void who_is_told_of_twice_before_the_name_is_one(String before, String pronoun, String who) {
    assertThat(last(before + " " + pronoun + " said it rose.", pronoun, "it rose")).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The director said it rose. It rained. It rained./It rained. The director, [P Ann Kim], left.;The director;PERSON Ann Kim",
        "The minister said it rose. It rained./It rained. The Minister of Ports, Dr. [P Ann Kim], left.;The minister;PERSON Ann Kim",
        "The director said it rose. It rained./It rained. The director, [P Ann Kim], left. The director, [P Jan Prost], left.;The director;PERSON director",
        "The director said it rose. It rained./It rained. A director, [P Ann Kim], left.;The director;PERSON director",
      })
  void who_is_taken_for_known_is_named_later(String marked, String source, String who) {
    assertThat(last(marked, source, "it rose")).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The [O Velm Regulatory Board] left. The regulator said it rose.;The regulator;ORGANIZATION Velm Regulatory Board",
        "[O Halden Athletic] left. The club said it rose.;The club;ORGANIZATION Halden Athletic",
        "The [O UN] left. The [O UN] refugee agency said it rose.;The UN refugee agency;ORGANIZATION UN refugee agency",
        "The SUTMQ union said it rose.;The SUTMQ union;ORGANIZATION SUTMQ",
        "The opposition BLP said it rose.;The opposition BLP;ORGANIZATION BLP",
        "A report in the [O Halden Courier] said it rose.;A report in the Halden Courier;ORGANIZATION Halden Courier",
        "A study in the [O Halden Courier] said it rose.;A study in the Halden Courier;DOCUMENT study in the Halden Courier",
      })
  void a_body_is_known_by_the_words_of_its_name(String marked, String source, String who) {
    assertThat(last(marked, source, "it rose")).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // titles
        "Commodore [P Commodore Ann Kim] said it rose.;Commodore Commodore Ann Kim;PERSON Ann Kim",
        "K [P Sudhakar Yadav] said it rose.;K Sudhakar Yadav;PERSON K Sudhakar Yadav",
      })
  void a_title_is_no_part_of_a_name_and_an_initial_is(String marked, String source, String who) {
    assertThat(last(marked, source, "it rose")).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The [O Halden Harbour Board] left. The harbour board said it rose.;The harbour board;ORGANIZATION Halden Harbour Board",
        "The harbour board said it rose. The [O Halden Harbour Board] left.;The harbour board;ORGANIZATION Halden Harbour Board",
        "The [O Halden Harbour Board] left. A harbour board said it rose.;A harbour board;ORGANIZATION harbour board",
      })
  void the_last_words_of_the_one_name_that_has_them_are_short_for_it(
      String marked, String source, String who) {
    assertThat(last(marked, source, "it rose")).isEqualTo(who);
  }
}
