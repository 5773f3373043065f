package hearsay.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
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

  /** Four times a size takes four times the work, and 16 times where that grows with the square. */
  private static final double MOST = 6;

  /** What every page takes, whatever is in it. */
  private static final long FIXED = 200_000;

  private static HtmlPage read(String body) {
    byte[] page = ("<html><body>" + body).getBytes(StandardCharsets.UTF_8);
    return HtmlPage.read(page, StandardCharsets.UTF_8);
  }

  /** The work of reading a page, counted as bytes of memory that it takes from first to last. */
  private static long work(String body) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    HtmlPage unused = read(body);
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  @Test
  void every_structure_that_repeats_itself_is_read() {
    for (Map.Entry<String, IntFunction<String>> structure : PageGrowth.structures().entrySet()) {
      assertThat(read(structure.getValue().apply(MANY)).text()).as(structure.getKey()).isNotNull();
    }
  }

  @Test
  void work_grows_with_the_page_and_no_faster() {
    HtmlPage unused = read("<p>What is read once is read before.</p>");
    for (Map.Entry<String, IntFunction<String>> structure : PageGrowth.structures().entrySet()) {
      long once = work(structure.getValue().apply(MANY / 4));
      long twice = work(structure.getValue().apply(MANY / 2));
      long fourTimes = work(structure.getValue().apply(MANY));
      assertThat((double) fourTimes / (once + FIXED))
          .as("%s: %d, %d, %d bytes", structure.getKey(), once, twice, fourTimes)
          .isLessThan(MOST);
    }
  }
}
