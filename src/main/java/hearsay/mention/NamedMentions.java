package hearsay.mention;

import hearsay.annotate.AnnotatedArticle;
import hearsay.grammar.SpanIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everyone and everything that an article names, in text order, each with its fullest name. Reads
 * the tags and the text, and no parts of speech. Immutable.
 */
public final class NamedMentions {
  private final List<NamedMention> mentions;
  private final SpanIndex<NamedMention> index;
  private final NameVariants variants;
  private final TurnedNames turned = new TurnedNames();
  private final Map<String, Referent> definedNouns = new HashMap<>();

  public NamedMentions(AnnotatedArticle article, MentionLexicon lexicon) {
    String text = article.article().text();
    Aliases aliases = new Aliases(text, article.organizations());
    mentions = mentions(new NameOccurrences(article, lexicon, aliases).all(), text, lexicon);
    index = new SpanIndex<>(mentions, NamedMention::span);
    variants = new NameVariants(text, mentions, lexicon.headNouns()::isBody);
    mentions.forEach(mention -> turned.add(mention.referent()));
    aliases
        .descriptions()
        .forEach(
            (noun, name) ->
                variants.of(name).ifPresent(referent -> definedNouns.put(noun, referent)));
  }

  private static List<NamedMention> mentions(
      List<NameOccurrence> occurrences, String text, MentionLexicon lexicon) {
    Map<String, List<NameOccurrence>> byKey = new LinkedHashMap<>();
    for (NameOccurrence occurrence : occurrences) {
      byKey.computeIfAbsent(occurrence.key(), key -> new ArrayList<>()).add(occurrence);
    }
    MentionFeatures features = new MentionFeatures(text, lexicon);
    Map<String, Referent> referents = new HashMap<>();
    byKey.forEach((key, places) -> referents.put(key, features.of(places)));
    return occurrences.stream()
        .map(
            occurrence ->
                new NamedMention(
                    occurrence.span(), Objects.requireNonNull(referents.get(occurrence.key()))))
        .toList();
  }

  /** In text order, no two of them overlapping. */
  public List<NamedMention> all() {
    return mentions;
  }

  /** All of them, by place. */
  public SpanIndex<NamedMention> index() {
    return index;
  }

  /** What the article says it will call someone, in lower case, and whom: "company". */
  public Map<String, Referent> definedNouns() {
    return Map.copyOf(definedNouns);
  }

  /**
   * Whom words stand for that are a variant of one name.
   *
   * @param words with one blank between them
   */
  public Optional<Referent> byVariant(String words) {
    return variants.of(words);
  }

  /**
   * The organization whose name the words are, turned round; see {@link TurnedNames}.
   *
   * @param words with one blank between them
   */
  public Optional<Referent> turned(String words) {
    return turned.of(words).or(() -> TurnedNames.centralBank(words).flatMap(this::byVariant));
  }
}
