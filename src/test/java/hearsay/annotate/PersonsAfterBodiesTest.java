package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonsAfterBodiesTest {
  private static PersonsAfterBodies.Parted part(String name, List<NameTag> names) {
    return PersonsAfterBodies.part(name, List.of(new Span(0, name.length())), names);
  }

  @ParameterizedTest
  @CsvSource({
    "Bureau of Trade Anna K. Lund,Bureau of Trade,Anna K. Lund",
    "Bureau of Trade Anna K. L. Lund,Bureau of Trade,Anna K. L. Lund",
    "Law Offices of Anna K. Lund,Law Offices of Anna K. Lund,",
    "Lund & Anna K. Lund,Lund & Anna K. Lund,",
    "Bureau of Trade Anna Lund,Bureau of Trade Anna Lund,",
    "Anna K. Lund,Anna K. Lund,",
    "Anna K. Lund Foundation,Anna K. Lund Foundation,"
  })
  void part_a_full_name_with_an_initial(String name, String body, String person) {
    PersonsAfterBodies.Parted parted = part(name, List.of());

    assertThat(parted.organizations()).extracting(span -> span.of(name)).containsExactly(body);
    assertThat(parted.persons())
        .extracting(tag -> tag.kind() + " " + tag.span().of(name))
        .isEqualTo(person == null ? List.of() : List.of("PERSON " + person));
  }

  @Test
  void part_a_person_who_was_found_beside_the_body_and_is_not_found_twice() {
    String name = "Bureau of Trade Anna Lund";
    NameTag person = new NameTag(new Span(16, 25), NameTag.Kind.PERSON);

    PersonsAfterBodies.Parted parted = part(name, List.of(person));

    assertThat(parted.organizations()).containsExactly(new Span(0, 15));
    assertThat(parted.persons()).isEmpty();
  }

  @Test
  void keep_what_is_a_place_or_one_word() {
    String name = "Bureau of Trade Anna Lund";
    NameTag place = new NameTag(new Span(16, 25), NameTag.Kind.PLACE);
    NameTag word = new NameTag(new Span(21, 25), NameTag.Kind.PERSON);

    assertThat(part(name, List.of(place, word)).organizations()).containsExactly(new Span(0, 25));
  }
}
