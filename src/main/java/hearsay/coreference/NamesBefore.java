package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Those who are named before an anaphor, in its sentence or the one before, where they are one body
 * or two persons.
 */
final class NamesBefore {
  /** "Anna Kim and Bob Low" */
  private static final Pattern PAIR =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'\u2019-]* ?){1,4} and (?:\\p{Lu}[\\p{L}.'\u2019-]* ?){1,4}");

  /** The length of "the " before a name. */
  private static final int ARTICLE = 4;

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;

  NamesBefore(TokenIndex words, SpanIndex<NamedMention> named) {
    this.words = words;
    this.named = named;
  }

  /** The two persons, and no more, whom the sentence before names. */
  Optional<Referent> pair(Span anaphor) {
    int sentence = words.sentenceAt(anaphor.start()) - 1;
    if (sentence < 0 || sentence >= words.sentenceCount()) {
      return Optional.empty();
    }
    List<Referent> persons =
        named.within(words.sentence(sentence).span()).stream()
            .map(NamedMention::referent)
            .filter(referent -> referent.type() == SourceType.PERSON)
            .distinct()
            .toList();
    return NamedPairs.onlyTwo(persons);
  }

  /** Whether a source is two persons, each with a name. */
  boolean isPair(Span source, Referent referent) {
    List<String> names =
        named.within(source).stream()
            .map(NamedMention::referent)
            .filter(one -> one.type() == SourceType.PERSON)
            .map(Referent::name)
            .distinct()
            .toList();
    boolean spokenOf = source.of(words.text()).contains(" and ");
    return referent.type() == SourceType.GROUP
        && (!spokenOf || names.size() == 2)
        && PAIR.matcher(referent.name()).matches();
  }

  /**
   * The organization that the words before begin with in the sentence of the anaphor, or else the
   * sentence before; no other is named there.
   */
  Optional<Referent> organization(Span anaphor) {
    int sentence = words.sentenceAt(anaphor.start());
    if (sentence >= words.sentenceCount()) {
      return Optional.empty();
    }
    int start = words.sentence(sentence).span().start();
    Optional<Referent> own =
        start < anaphor.start() ? opening(new Span(start, anaphor.start())) : Optional.empty();
    return own.isPresent() || sentence == 0 ? own : opening(words.sentence(sentence - 1).span());
  }

  private Optional<Referent> opening(Span part) {
    List<NamedMention> names = named.within(part);
    return names.size() == 1 && names.get(0).span().start() - part.start() <= ARTICLE
        ? Optional.of(names.get(0).referent())
            .filter(referent -> referent.type() == SourceType.ORGANIZATION)
        : Optional.empty();
  }
}
