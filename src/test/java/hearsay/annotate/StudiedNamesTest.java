package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StudiedNamesTest {
  /** What is tagged, where brackets enclose what is tagged already. */
  private static List<String> tagged(String marked, List<String> persons) {
    StringBuilder text = new StringBuilder();
    List<Span> organizations = new ArrayList<>();
    for (String part : marked.split("(?=\\[)|(?<=\\])", -1)) {
      boolean tagged = part.startsWith("[");
      String plain = tagged ? part.substring(1, part.length() - 1) : part;
      if (tagged) {
        organizations.add(new Span(text.length(), text.length() + plain.length()));
      }
      text.append(plain);
    }
    List<NameTag> others = new ArrayList<>();
    for (String person : persons) {
      int at = text.lastIndexOf(person);
      others.add(new NameTag(new Span(at, at + person.length()), NameTag.Kind.PERSON));
    }
    return StudiedNames.added(text.toString(), organizations, others).stream()
        .map(span -> span.start() + " " + span.of(text))
        .toList();
  }

  @Test
  void are_names_of_bodies_before_what_they_have_found_out() {
    assertThat(tagged("A Halden Adviser survey rose. [Halden Adviser] left.", List.of()))
        .containsExactly("2 Halden Adviser", "30 Halden Adviser");
  }

  @Test
  void are_not_those_that_no_body_has_elsewhere() {
    assertThat(tagged("A Halden survey rose. [Halden Adviser] left.", List.of()))
        .containsExactly("22 Halden Adviser");
  }

  @Test
  void are_not_those_before_other_nouns() {
    assertThat(tagged("A Halden Adviser window rose. [Halden Adviser] left.", List.of()))
        .containsExactly("30 Halden Adviser");
  }

  @Test
  void are_not_those_that_are_persons_there() {
    assertThat(tagged("[Halden] left. A Jon Halden survey rose.", List.of("Jon Halden")))
        .containsExactly("0 Halden");
  }

  @Test
  void are_not_tagged_twice() {
    assertThat(tagged("A [Halden Adviser] survey rose.", List.of()))
        .containsExactly("2 Halden Adviser");
  }
}
