package hearsay.repair;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.attribute.Attribution;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnclaimedCuesTest {
  private static final MarkedSentences SENTENCES =
      new MarkedSentences("The crew defined drift as a change.", "defined/define/VBD");

  private static List<Attribution> after(Attribution found) {
    return new Definition().apply(SENTENCES.context(), List.of(found));
  }

  private static Attribution found(String written, double confidence) {
    return SENTENCES.attribution(written).withConfidence(confidence);
  }

  @Test
  void are_surer_where_the_grammar_tells_what_was_found() {
    assertThat(after(found("The crew | defined | drift as a change", 0.1)))
        .singleElement()
        .satisfies(one -> assertThat(one.confidence()).isEqualTo(0.6));
  }

  @Test
  void are_as_sure_as_they_were_where_that_is_more() {
    Attribution sure = found("The crew | defined | drift as a change", 0.9);

    assertThat(after(sure)).containsExactly(sure);
  }

  @Test
  void are_no_surer_of_another_source_or_of_none() {
    Attribution other = found("change | defined | drift", 0.1);
    Attribution nobodys = found(" | defined | drift", 0.1);

    assertThat(after(other)).containsExactly(other);
    assertThat(after(nobodys)).containsExactly(nobodys);
  }
}
