package hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GrowthTest {
  private static final ArticleLine ARTICLE =
      new ArticleLine("a", "The mayor resigned, the council said.", "2025-03-14");
  private static final Measurement START = new Measurement(1, 1.0, 1.0, 100.0, 1);

  @Test
  void compares_the_time_of_a_token_with_that_of_the_first_size() {
    Growth.Step ten = step("10", 1_100);
    Growth.Step hundred = step("100", 10_100);
    Growth growth = new Growth(new Program.Hearsay(Path.of(""), "extract"), List.of(ten, hundred));
    growth.add(ten, START, 100, new Measurement(3, 1.0, 3.0, 200.0, 10));
    growth.add(hundred, START, 100, new Measurement(31, 1.0, 31.0, 200.0, 100));

    assertThat(growth.rows().get(0).secondsPerThousandTokens()).isEqualTo(new Spread(2, 2, 2));
    assertThat(growth.rows().get(1).relative()).isEqualTo(new Spread(1.5, 1.5, 1.5));
  }

  @Test
  void text_stays_as_long_while_articles_and_sentences_grow(@TempDir Path folder)
      throws IOException {
    List<Growth.Step> steps = Growth.steps(folder, ARTICLE, 3, 2);

    long tokens = ARTICLE.tokens();
    assertThat(tokens).isEqualTo(8);
    assertThat(tokensOf(steps, "articles")).containsExactly(3 * tokens, 30 * tokens);
    assertThat(tokensOf(steps, "length of an article")).containsOnly(100 * tokens).hasSize(3);
    assertThat(tokensOf(steps, "length of a sentence"))
        .hasSize(3)
        .allSatisfy(count -> assertThat(count).isBetween(18_000L, 26_000L));
    assertThat(tokensOf(steps, "threads")).containsOnly(30 * tokens);
  }

  @Test
  void sentences_are_of_the_length_that_is_asked_for() {
    String text = GrowthTexts.sentences(1, 2_000, 200).get(0).text();

    assertThat(text.split("\\. ", -1))
        .allSatisfy(sentence -> assertThat(sentence.split(" ", -1)).hasSizeBetween(150, 250));
  }

  private static Growth.Step step(String size, long tokens) {
    return new Growth.Step("articles", size, new Workload(size, Path.of(size), 1, tokens), 1);
  }

  private static List<Long> tokensOf(List<Growth.Step> steps, String growing) {
    return steps.stream()
        .filter(step -> step.growing().equals(growing))
        .map(step -> step.workload().tokens())
        .toList();
  }
}
