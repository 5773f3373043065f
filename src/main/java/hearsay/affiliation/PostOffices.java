package hearsay.affiliation;

import hearsay.annotate.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Offices that are called after the post of who heads them: "Halden District Attorney's Office".
 */
final class PostOffices {
  private static final Set<String> POSTS = AffiliationWords.LISTS.get("post-with-office");

  private static final Set<String> RANKS = AffiliationWords.LISTS.get("no-name-part");

  private final String text;

  /**
   * @param text of the article
   */
  PostOffices(String text) {
    this.text = text;
  }

  /** The one office of the article that is called after a post; empty where there are more. */
  Optional<String> of(Description description) {
    if (!description.possessor().isEmpty()) {
      return Optional.empty();
    }
    List<Token> words = description.words().subList(0, description.head() + 1);
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      List<Token> post = words.subList(at, words.size());
      if (isPost(post)) {
        return office(Bodies.plain(post)).filter(name -> isOf(name, words.subList(0, at)));
      }
    }
    return Optional.empty();
  }

  /** "Sheriff", "attorney general", "District Attorney": not "prosecutor", of whom it has many. */
  private static boolean isPost(List<Token> post) {
    boolean capital = post.get(0).isCapitalized();
    boolean listed = POSTS.contains(Bodies.plain(post)) && (post.size() > 1 || capital);
    return listed || (post.size() == 2 && capital && POSTS.contains(post.get(1).lower()));
  }

  /** Not Halden's office of "Leeds District Attorney". */
  private static boolean isOf(String office, List<Token> before) {
    return before.stream()
        .filter(Token::isCapitalized)
        .filter(word -> !RANKS.contains(word.lower()))
        .allMatch(word -> office.contains(word.text()));
  }

  private Optional<String> office(String post) {
    Pattern name =
        Pattern.compile(
            "((?:\\p{Lu}[\\p{L}.]*[ ]){0,4})(?i:"
                + Pattern.quote(post)
                + "['\u2019]s office)(?U:\\b)");
    Set<String> names = new TreeSet<>();
    name.matcher(text)
        .results()
        .filter(found -> Character.isUpperCase(found.group().codePointAt(0)))
        .map(found -> found.group().startsWith("The ") ? found.group().substring(4) : found.group())
        .forEach(names::add);
    return names.stream()
        .filter(longest -> names.stream().allMatch(other -> longest.endsWith(other)))
        .findFirst();
  }
}
