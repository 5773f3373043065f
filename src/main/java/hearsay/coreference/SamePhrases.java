package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Whom an article has called by a phrase, and calls by the same one again: "the former president"
 * is who he was a few lines before, unless another has been named so since.
 */
final class SamePhrases {
  private final String text;
  private final SpanIndex<NamedMention> named;

  /** By the words of the phrase, who it was and where, in UTF-16 units. */
  private final Map<String, TreeMap<Integer, Referent>> held = new HashMap<>();

  SamePhrases(String text, SpanIndex<NamedMention> named) {
    this.text = text;
    this.named = named;
  }

  /** A phrase stands for a person; nothing is kept of one that says little or names nobody. */
  void hold(NounPhrase phrase, Referent person) {
    if (isTelling(phrase) && person.isNamed() && person.isOnePerson()) {
      held.computeIfAbsent(words(phrase), words -> new TreeMap<>())
          .put(phrase.base().start(), person);
    }
  }

  /** The one for whom the same words stood last before a phrase. */
  Optional<Referent> before(NounPhrase phrase) {
    int place = phrase.base().start();
    TreeMap<Integer, Referent> same = isTelling(phrase) ? held.get(words(phrase)) : null;
    Map.Entry<Integer, Referent> last = same == null ? null : same.lowerEntry(place);
    return last == null || isAnotherCalled(phrase, last.getValue(), last.getKey())
        ? Optional.empty()
        : Optional.of(last.getValue());
  }

  private static boolean isTelling(NounPhrase phrase) {
    return phrase.isDefinite()
        && !phrase.modifiers().isEmpty()
        && phrase.modifiers().stream().noneMatch(Token::isNumber)
        && !phrase.isPlural()
        && !phrase.coordinated();
  }

  private String words(NounPhrase phrase) {
    return phrase.base().of(text).toLowerCase(Locale.ROOT);
  }

  /** "Former President Bill Hale" */
  private boolean isAnotherCalled(NounPhrase phrase, Referent person, int from) {
    return Pattern.compile("(?i)(?U:\\b)" + Pattern.quote(words(phrase)) + " (?=\\p{L})")
        .matcher(text)
        .region(from, phrase.base().start())
        .results()
        .flatMap(title -> named.touching(new Span(title.end(), title.end() + 1)).stream())
        .anyMatch(name -> !name.referent().key().equals(person.key()));
  }
}
