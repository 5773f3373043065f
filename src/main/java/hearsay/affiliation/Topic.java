package hearsay.affiliation;

import hearsay.article.Metadata;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body that an article is about: the first that its title names, else the first that it names
 * more than once; not who published it, nor whom sources "told".
 */
final class Topic {
  private static final Set<String> TELLING = AffiliationWords.LISTS.get("telling");

  /** How often an article names the body that it is about, at least. */
  private static final int LEAST = 2;

  private final String text;
  private final NamedMentions named;
  private final @Nullable String title;
  private final @Nullable String publisher;

  Topic(String text, NamedMentions named, Metadata metadata) {
    this.text = text;
    this.named = named;
    this.title = metadata.title();
    this.publisher = metadata.publisher();
  }

  /** By its name; empty where none is meant clearly. */
  Optional<String> body() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<String> outlets =
        named.all().stream()
            .filter(mention -> isTold(mention.span()))
            .map(mention -> mention.referent().name())
            .toList();
    named.all().stream()
        .map(NamedMention::referent)
        .filter(Bodies::isBody)
        .map(Referent::name)
        .filter(name -> !isPublisher(name) && !outlets.contains(name))
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts.keySet().stream()
        .filter(name -> title != null && title.contains(name))
        .findFirst()
        .or(
            () ->
                counts.entrySet().stream()
                    .filter(entry -> entry.getValue() >= LEAST)
                    .map(Map.Entry::getKey)
                    .findFirst());
  }

  /** "The Observer" of "The Stellaland Observer", and the reverse. */
  private boolean isPublisher(String name) {
    return publisher != null && (publisher.contains(name) || name.contains(publisher));
  }

  /** "told IPA", or a dateline's "(IPA)". */
  private boolean isTold(Span name) {
    String before = text.substring(Math.max(0, name.start() - 12), name.start()).stripTrailing();
    String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean dateline =
        before.endsWith("(")
            && text.startsWith(")", name.end())
            && text.substring(name.end() + 1).matches("(?s)\\s*[-–—].*");
    return TELLING.contains(word) || dateline;
  }
}
