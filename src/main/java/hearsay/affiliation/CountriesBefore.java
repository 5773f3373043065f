package hearsay.affiliation;

import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The country or capital that a sentence begins with: "Canada will not yield, its minister said".
 */
final class CountriesBefore {
  private static final Pattern DATELINE =
      Pattern.compile("(?:, [\\p{L}. ]{2,20})?\\s*(?:\\([^)]{1,40}\\)\\s*)?[-\u2013\u2014:]");

  /** The most UTF-16 units of an article before a sentence's first name. */
  private static final int ARTICLE = 5;

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;
  private final SentencesBefore before;

  CountriesBefore(TokenIndex words, SpanIndex<NamedMention> named) {
    this.words = words;
    this.named = named;
    this.before = new SentencesBefore(words);
  }

  /** That of the sentence that holds a place, or of the one before it; empty where none is. */
  Optional<String> before(Span place) {
    int sentence = words.sentenceAt(place.start());
    for (int i = sentence; i >= Math.max(0, sentence - 1); i--) {
      Span here = before.within(place, i);
      Optional<NamedMention> first =
          here == null ? Optional.empty() : named.touching(here).stream().findFirst();
      if (first.isPresent()
          && here != null
          && first.get().span().start() - here.start() <= ARTICLE
          && first.get().referent().type() == SourceType.PLACE
          && !isDateline(first.get().span())) {
        return Optional.of(first.get().referent().name());
      }
    }
    return Optional.empty();
  }

  /** "HALDEN (AP) —", "LEEDS, England -": where a report was written, which is about no place. */
  private boolean isDateline(Span place) {
    String name = place.of(words.text());
    return name.equals(name.toUpperCase(Locale.ROOT))
        && DATELINE.matcher(words.text()).region(place.end(), words.text().length()).lookingAt();
  }
}
