package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two named bodies whom a phrase in the plural takes up: "the companies", "both firms", "the
 * two sides". They are the only two that the article has named by then, and it has told of no
 * others by the noun.
 */
final class BodyPairs {
  private static final Set<String> FIRMS = CoreferenceWords.LISTS.get("firm-plural");

  /** Other bodies than firms may be such. */
  private static final Set<String> SIDES = CoreferenceWords.LISTS.get("side-plural");

  private static final Set<String> ENDINGS = CoreferenceWords.LISTS.get("firm-ending");

  private static final Pattern TWO = Pattern.compile("(?is)(?:both|the(?:\\s+two)?)\\s+(\\p{L}+)");

  /** What stands before the noun where it takes up the same two. */
  private static final Pattern SAME = Pattern.compile("(?i)(?:both|the(?:\\s+two)?)\\s+$");

  /** The length of "the two " and some blanks, in UTF-16 units. */
  private static final int SAME_REACH = 12;

  private final TokenIndex words;
  private final HeadNouns headNouns;
  private final List<NamedMention> mentions;

  BodyPairs(TokenIndex words, HeadNouns headNouns, List<NamedMention> mentions) {
    this.words = words;
    this.headNouns = headNouns;
    this.mentions = mentions;
  }

  /** The two as one referent; empty where the source means no two bodies, or it is not clear. */
  Optional<Referent> of(Span source) {
    Matcher two = TWO.matcher(source.of(words.text()));
    if (!two.matches()) {
      return Optional.empty();
    }
    String noun = two.group(1).toLowerCase(Locale.ROOT);
    boolean firms = FIRMS.contains(noun);
    if (!(firms || SIDES.contains(noun)) || tellsOfOthers(noun, source.start())) {
      return Optional.empty();
    }
    List<Referent> found =
        mentions.stream()
            .filter(mention -> mention.span().end() <= source.start())
            .map(NamedMention::referent)
            .filter(one -> one.type() == SourceType.ORGANIZATION && (!firms || mayBeFirm(one)))
            .distinct()
            .toList();
    return NamedPairs.onlyTwo(found).map(both -> both.of(SourceType.ORGANIZATION));
  }

  /** "two companies in Minsk", "other companies" */
  private boolean tellsOfOthers(String noun, int before) {
    return Pattern.compile("(?i)\\b" + Pattern.quote(noun) + "\\b")
        .matcher(words.text())
        .region(0, before)
        .results()
        .anyMatch(
            found ->
                !SAME.matcher(
                        words
                            .text()
                            .substring(Math.max(0, found.start() - SAME_REACH), found.start()))
                    .find());
  }

  private boolean mayBeFirm(Referent one) {
    return one.nouns().isEmpty()
        || one.nouns().stream()
            .anyMatch(
                noun ->
                    headNouns.is(noun, NounKind.COMPANY)
                        || headNouns.is(noun, NounKind.BANK)
                        || ENDINGS.contains(noun));
  }
}
