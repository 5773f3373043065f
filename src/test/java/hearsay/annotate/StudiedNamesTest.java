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
  /** What is tagged, where a bar stands around what is tagged already. */
  private static List<String> tagged(String marked, List<String> persons) {
    StringBuilder text = new StringBuilder();
    List<Span> organizations = new ArrayList<>();
    int open = -1;
    for (char c : marked.toCharArray()) {
      if (c != '|') {
        text.append(c);
      } else if (open < 0) {
        open = text.length();
      } else {
        organizations.add(new Span(open, text.length()));
        open = -1;
      }
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
    assertThat(tagged("A Halden Adviser survey rose. |Halden Adviser| left.", List.of()))
        .containsExactly("2 Halden Adviser", "30 Halden Adviser");
  }

  @Test
  void are_not_those_that_no_body_has_elsewhere() {
    assertThat(tagged("A Halden survey rose. |Halden Adviser| left.", List.of()))
        .containsExactly("22 Halden Adviser");
  }

  @Test
  void are_not_those_before_other_nouns() {
    assertThat(tagged("A Halden Adviser window rose. |Halden Adviser| left.", List.of()))
        .containsExactly("30 Halden Adviser");
  }

  @Test
  void are_not_those_that_are_persons_there() {
    assertThat(tagged("|Halden| left. A Jon Halden survey rose.", List.of("Jon Halden")))
        .containsExactly("0 Halden");
  }

  @Test
  void are_not_tagged_twice() {
    assertThat(tagged("A |Halden Adviser| survey rose.", List.of()))
        .containsExactly("2 Halden Adviser");
  }
}
