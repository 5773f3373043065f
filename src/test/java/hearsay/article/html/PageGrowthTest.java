package hearsay.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageGrowthTest {
  /** So many of each would take hours where the work grew with their square. */
  private static final int MANY = 3_000;

  @Test
  void every_structure_that_repeats_itself_is_read() {
    for (Map.Entry<String, IntFunction<String>> structure : PageGrowth.structures().entrySet()) {
      String page = "<html><body>" + structure.getValue().apply(MANY);
      HtmlPage read = HtmlPage.read(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      assertThat(read.text()).as(structure.getKey()).isNotNull();
    }
  }
}
