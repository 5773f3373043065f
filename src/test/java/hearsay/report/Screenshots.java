package hearsay.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Pictures of a report, for people to look at: {@code Screenshots report.html FOLDER [CLAIM]}. The
 * README's is {@code readme.png}, of the article of that claim, by its place from 0.
 */
final class Screenshots {
  private final Chromium browser;
  private final String page;
  private final Path folder;

  private Screenshots(Chromium browser, String page, Path folder) {
    this.browser = browser;
    this.page = page;
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    String page = Path.of(args[0]).toUri().toString();
    Path folder = Files.createDirectories(Path.of(args[1]));
    String article = "article-" + (args.length > 2 ? args[2] : "0");
    try (Chromium browser = Chromium.start()) {
      Screenshots screenshots = new Screenshots(browser, page, folder);
      for (String scheme : List.of("light", "dark")) {
        for (int width : new int[] {1200, 390}) {
          for (String view : List.of("overview", "claims", article, "repeated")) {
            screenshots.take(view, scheme, width, 850, view + "-" + scheme + "-" + width);
          }
        }
      }
      screenshots.take(article, "light", 1040, 640, "readme");
    }
  }

  private void take(String view, String scheme, int width, int height, String name)
      throws IOException {
    browser.media("screen", scheme, width, height);
    browser.open(page + "#" + view);
    browser.value("new Promise(done => setTimeout(done, 300))");
    Files.write(folder.resolve(name + ".png"), browser.screenshot());
  }
}
