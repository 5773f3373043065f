package hearsay.article.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose an article is, as its page says for machines; knows the lines that tell of them.
 *
 * @param authors full names
 * @param publisher null where the page does not say
 */
record Credits(Set<String> authors, @Nullable String publisher) {
  /** What is told of a writer after the name. */
  private static final Pattern TELLS =
      Pattern.compile(
          "(?:, | (?:is|was|has|had|covers|writes|reports|edits|joined|works|worked|lives|studied"
              + "|teaches|taught|speciali[sz]es|leads|brings|contributes|previously|currently|also"
              + "|earned|holds|received|graduated|loves|enjoys|helps|focuses|began|started|spent"
              + "|serves|served|hosts|runs|founded)(?U:\\b)).*");

  private static final Pattern WHAT_IT_IS = Pattern.compile(" is (?:an?|the|one of) .*");
  private static final int SHORTEST = 3;

  Credits {
    authors = Set.copyOf(authors);
  }

  static Credits of(PageMetadata metadata) {
    return new Credits(metadata.authors(), metadata.publisher());
  }

  /** Whether a line after an article begins with the name of an author and tells of them. */
  boolean isAboutAuthor(String line) {
    return authors.stream()
        .anyMatch(
            author ->
                line.startsWith(author)
                    && (line.length() < author.length() + 2
                        || TELLS.matcher(line.substring(author.length())).matches()));
  }

  /** Whether it begins with a first name, or is about the publisher: what is said at the end. */
  boolean isLastNote(String line) {
    return authors.stream().anyMatch(author -> isAboutFirstName(line, author))
        || isAboutPublisher(line);
  }

  private static boolean isAboutFirstName(String line, String author) {
    int end = author.indexOf(' ');
    return end >= SHORTEST
        && line.startsWith(author.substring(0, end))
        && !line.startsWith(",", end)
        && TELLS.matcher(line.substring(end)).matches();
  }

  private boolean isAboutPublisher(String line) {
    if (publisher == null || publisher.length() < SHORTEST) {
      return false;
    }
    if (line.startsWith("About ")) {
      return line.substring("About ".length()).startsWith(publisher)
          && line.length() <= publisher.length() + 20;
    }
    return line.startsWith(publisher)
        && WHAT_IT_IS.matcher(line.substring(publisher.length())).matches();
  }
}
