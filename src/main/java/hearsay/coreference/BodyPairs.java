package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two named bodies whom a phrase in the plural takes up: "the companies", "both firms", "the
 * two sides". They are the only two that the article has named by then, and it has told of no
 * others by the noun; or, of "both" and "the two", those whom the sentence before names.
 */
final class BodyPairs {
  private static final Set<String> FIRMS = CoreferenceWords.LISTS.get("firm-plural");

  /** Other bodies than firms may be such. */
  private static final Set<String> SIDES = CoreferenceWords.LISTS.get("side-plural");

  private static final Pattern TWO = Pattern.compile("(?is)(?:both|the(?:\\s+two)?)\\s+(\\p{L}+)");

  /** What stands before the noun where it takes up the same two. */
  private static final Pattern SAME = Pattern.compile("(?i)(?:both|the(?:\\s+two)?)\\s+$");

  /** The length of "the two " and some blanks, in UTF-16 units. */
  private static final int SAME_REACH = 12;

  private final TokenIndex words;
  private final HeadNouns headNouns;
  private final SpanIndex<NamedMention> mentions;

  /** Each body in the order of naming, with where it is named first (the end, in UTF-16 units). */
  private final Map<Referent, Integer> named = new LinkedHashMap<>();

  /** Where the article first tells of others by a noun, in UTF-16 units; past its end for never. */
  private final Map<String, Integer> others = new HashMap<>();

  BodyPairs(TokenIndex words, HeadNouns headNouns, List<NamedMention> mentions) {
    this.words = words;
    this.headNouns = headNouns;
    this.mentions = new SpanIndex<>(mentions, NamedMention::span);
    for (NamedMention mention : mentions) {
      if (mention.referent().type() == SourceType.ORGANIZATION) {
        named.merge(mention.referent(), mention.span().end(), Math::min);
      }
    }
  }

  /** The two as one referent; empty where the source means no two bodies, or it is not clear. */
  Optional<Referent> of(Span source) {
    Matcher two = TWO.matcher(source.of(words.text()));
    if (!two.matches()) {
      return Optional.empty();
    }
    String noun = two.group(1).toLowerCase(Locale.ROOT);
    boolean firms = FIRMS.contains(noun);
    if (!(firms || SIDES.contains(noun)) || (!firms && namesPlaces(source))) {
      return Optional.empty();
    }
    Optional<Referent> only =
        tellsOfOthers(noun, source.start()) ? Optional.empty() : onlyTwo(source, firms);
    boolean counted = !two.group().equalsIgnoreCase("the " + noun);
    return only.or(() -> counted ? ofSentenceBefore(source, firms) : Optional.empty());
  }

  /** Whether the sentence before or this one names two places: countries may be the sides. */
  private boolean namesPlaces(Span source) {
    int sentence = words.sentenceAt(source.start());
    int first = sentence < words.sentenceCount() ? Math.max(0, sentence - 1) : 0;
    int start = words.sentence(first).span().start();
    return start < source.start()
        && mentions.within(new Span(start, source.start())).stream()
                .map(NamedMention::referent)
                .filter(one -> one.type() == SourceType.PLACE)
                .map(Referent::key)
                .distinct()
                .count()
            > 1;
  }

  private Optional<Referent> onlyTwo(Span source, boolean firms) {
    List<Referent> found =
        named.entrySet().stream()
            .filter(one -> one.getValue() <= source.start())
            .map(Map.Entry::getKey)
            .filter(one -> !firms || mayBeFirm(one))
            .toList();
    return both(found);
  }

  /** "Both firms": the two, and no third, whom the sentence before names. */
  private Optional<Referent> ofSentenceBefore(Span source, boolean firms) {
    int sentence = words.sentenceAt(source.start()) - 1;
    if (sentence < 0 || sentence >= words.sentenceCount()) {
      return Optional.empty();
    }
    List<Referent> found =
        mentions.within(words.sentence(sentence).span()).stream()
            .map(NamedMention::referent)
            .filter(one -> one.type() == SourceType.ORGANIZATION)
            .filter(one -> !firms || mayBeFirm(one))
            .distinct()
            .toList();
    return both(found);
  }

  private static Optional<Referent> both(List<Referent> two) {
    return NamedPairs.onlyTwo(two).map(one -> one.of(SourceType.ORGANIZATION));
  }

  private boolean tellsOfOthers(String noun, int before) {
    return others.computeIfAbsent(noun, this::firstOfOthers) <= before;
  }

  /** The end of "two companies in Minsk" or "other companies". */
  private int firstOfOthers(String noun) {
    return Pattern.compile("(?i)(?U:\\b)" + Pattern.quote(noun) + "(?U:\\b)")
        .matcher(words.text())
        .results()
        .filter(
            found ->
                !SAME.matcher(
                        words
                            .text()
                            .substring(Math.max(0, found.start() - SAME_REACH), found.start()))
                    .find())
        .findFirst()
        .map(MatchResult::end)
        .orElse(Integer.MAX_VALUE);
  }

  private boolean mayBeFirm(Referent one) {
    return one.nouns().isEmpty()
        || one.nouns().stream().anyMatch(noun -> FirmNouns.isOne(noun, headNouns));
  }
}
