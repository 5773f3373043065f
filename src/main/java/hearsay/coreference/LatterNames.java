package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom "the latter" and "the former" take up: the last and the first of those whose names "and"
 * joins, where the sentence before and this one join names but once.
 */
final class LatterNames {
  private static final Pattern PHRASE = Pattern.compile("(?is)the\\s+(latter|former)");

  /** With what the second is to the first: "and his Armenian counterpart". */
  private static final Pattern AND =
      Pattern.compile(
          "(?: \\([^()]{1,20}\\))?,? and (?:the )?"
              + "(?:"
              + CoreferenceWords.LISTS.oneOf("possessive-determiner")
              + " (?:[\\p{L}-]+ ){1,4})?");

  private static final Pattern COMMA = Pattern.compile(",\\s+(?:the )?");

  private final TokenIndex words;
  private final List<NamedMention> mentions;

  /**
   * @param mentions in text order
   */
  LatterNames(TokenIndex words, List<NamedMention> mentions) {
    this.words = words;
    this.mentions = mentions;
  }

  /** The one meant; empty for other phrases, and where that is not clear. */
  Optional<Referent> of(Span source) {
    Matcher phrase = PHRASE.matcher(source.of(words.text()));
    if (!phrase.matches()) {
      return Optional.empty();
    }
    List<NamedMention> names = namesBefore(source.start());
    List<Integer> joined = new ArrayList<>();
    for (int i = 1; i < names.size(); i++) {
      if (isBetween(AND, names, i) && isAlike(names, i)) {
        joined.add(i);
      }
    }
    if (joined.size() != 1) {
      return Optional.empty();
    }
    int last = joined.get(0);
    if (phrase.group(1).equalsIgnoreCase("latter")) {
      return Optional.of(names.get(last).referent());
    }
    boolean two = last == 1 || !isBetween(COMMA, names, last - 1);
    return two ? Optional.of(names.get(last - 1).referent()) : Optional.empty();
  }

  /**
   * The names of this sentence and the one before, up to an offset; and the one before that where
   * it tells of the other one.
   */
  private List<NamedMention> namesBefore(int offset) {
    if (words.sentenceCount() == 0) {
      return List.of();
    }
    int sentence = Math.max(0, words.sentenceAt(offset) - 1);
    // "The former said that. The latter denied it."
    if (sentence > 0
        && PHRASE.matcher(words.sentence(sentence).span().of(words.text())).lookingAt()) {
      sentence--;
    }
    int from = words.sentence(sentence).span().start();
    return mentions.stream()
        .filter(one -> one.span().start() >= from && one.span().end() <= offset)
        .toList();
  }

  private boolean isBetween(Pattern joint, List<NamedMention> names, int second) {
    int from = names.get(second - 1).span().end();
    int to = names.get(second).span().start();
    return from <= to && joint.matcher(words.text()).region(from, to).matches();
  }

  private static boolean isAlike(List<NamedMention> names, int second) {
    SourceType type = names.get(second).referent().type();
    return type != SourceType.PLACE && names.get(second - 1).referent().type() == type;
  }
}
