package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Possessive;
import hearsay.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Firms that an article names for those alone who work there and watch others: "Velmar Bank analyst
 * Anna Kim", "Velmar's Anna Kim". "The company" is none of them.
 */
final class Observers {
  /** How far before a name to look, in UTF-16 units. */
  private static final int REACH = 40;

  private static final Pattern AFTER =
      Pattern.compile(
          "(?:['\u2019]s?)? (?:[\\p{L}-]+ ){0,3}?"
              + CoreferenceWords.LISTS.oneOf("observer-noun")
              + "(?U:\\b)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?U:\\b)"
              + CoreferenceWords.LISTS.oneOf("observer-noun")
              + " (?:at|with|from|for|of) (?:the )?(?:[\\p{Ll}-]+ ){0,3}$");

  private final Set<String> observing = new HashSet<>();

  /**
   * Of all bodies of an article.
   *
   * @param mentions in text order
   */
  Observers(String text, List<NamedMention> mentions) {
    Set<String> others = new HashSet<>();
    for (int i = 0; i < mentions.size(); i++) {
      NamedMention mention = mentions.get(i);
      Optional<NamedMention> next =
          i + 1 < mentions.size() ? Optional.of(mentions.get(i + 1)) : Optional.empty();
      if (mention.referent().type() == SourceType.ORGANIZATION) {
        boolean observer = isObserver(text, mention.span(), next);
        (observer ? observing : others).add(mention.referent().key());
      }
    }
    observing.removeAll(others);
  }

  private static boolean isObserver(String text, Span body, Optional<NamedMention> next) {
    String before = text.substring(Math.max(0, body.start() - REACH), body.start());
    boolean owner =
        Possessive.isAt(text, body.end())
            && next.filter(name -> name.referent().type() == SourceType.PERSON)
                .filter(name -> name.span().start() == body.end() + Possessive.LENGTH)
                .isPresent();
    return owner
        || AFTER.matcher(text).region(body.end(), text.length()).lookingAt()
        || BEFORE.matcher(before).find();
  }

  /** Whether the article names it for its observers alone. */
  boolean isOne(Referent body) {
    return observing.contains(body.key());
  }
}
