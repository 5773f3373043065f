package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares without what they are of, where the text has just told it: "while 40% blame the rain"
 * after "57% of the pilots say", and "with 40% blaming it" of the pilots with whom the sentence
 * begins.
 */
final class BareShares {
  private static final String SHARE =
      "(?:"
          + CoreferenceWords.LISTS.oneOf("approximator")
          + "\\s+)*(?:(?:"
          + CoreferenceWords.LISTS.oneOf("share-determiner")
          + "\\s+)?"
          + CoreferenceWords.LISTS.oneOf("bare-share")
          + "|\\p{N}[\\p{N}.,]*\\s?"
          + CoreferenceWords.LISTS.oneOf("percent-sign")
          + ")";

  private static final Pattern BARE = Pattern.compile("(?i)" + SHARE);

  /** "57% of", before those of whom it is a share. */
  private static final Pattern OF = Pattern.compile("(?i)(?U:\\b)" + SHARE + "\\s+of\\s+");

  /** What stands before those of whom a share is told next. */
  private static final Set<String> AMONG = CoreferenceWords.LISTS.get("share-scope");

  private final TokenIndex words;
  private final NominalMentions nominals;

  BareShares(TokenIndex words, NominalMentions nominals) {
    this.words = words;
    this.nominals = nominals;
  }

  /**
   * The share with what it is of; empty for other sources, and where the text tells of several.
   *
   * @param source all its words
   */
  Optional<Referent> of(Span source) {
    if (!BARE.matcher(source.of(words.text())).matches() || words.sentenceCount() == 0) {
      return Optional.empty();
    }
    int index = Math.min(words.sentenceAt(source.start()), words.sentenceCount() - 1);
    List<Token> sentence = words.sentence(index).tokens();
    return whole(sentence, index, source)
        .map(whole -> whole.named(Blanks.join(source.of(words.text())) + " of " + whole.name()));
  }

  private Optional<Referent> whole(List<Token> sentence, int index, Span source) {
    if (isApart(sentence, source)) {
      return people(sentence).filter(whole -> whole.subject()).map(People::referent);
    }
    boolean among = AMONG.contains(sentence.get(0).lower());
    return among
        ? people(sentence.subList(1, sentence.size()))
            .filter(whole -> isNext(whole.end(), source))
            .map(People::referent)
        : told(index, source);
  }

  /** "Among pilots, 40%" */
  private boolean isNext(int end, Span source) {
    return end < source.start() && words.text().substring(end, source.start()).strip().equals(",");
  }

  /** ", with 40% blaming": of those with whom the sentence begins. */
  private static boolean isApart(List<Token> sentence, Span source) {
    Token before = null;
    Token after = null;
    for (Token token : sentence) {
      before = token.span().end() <= source.start() ? token : before;
      after = after == null && token.span().start() >= source.end() ? token : after;
    }
    return before != null
        && after != null
        && before.text().equalsIgnoreCase("with")
        && after.isGerund();
  }

  /** Those of whom other shares are, here before the source or in the sentence before. */
  private Optional<Referent> told(int index, Span source) {
    int from = words.sentence(Math.max(0, index - 1)).span().start();
    if (from >= source.start()) {
      return Optional.empty();
    }
    Map<String, Referent> found = new HashMap<>();
    Matcher share = OF.matcher(words.text()).region(from, source.start());
    while (share.find()) {
      people(after(share.end()))
          .filter(whole -> whole.subject() && !whole.counted())
          .map(People::referent)
          .ifPresent(whole -> found.put(whole.name().toLowerCase(Locale.ROOT), whole));
    }
    return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
  }

  private List<Token> after(int offset) {
    int index = words.sentenceAt(offset);
    return index >= words.sentenceCount()
        ? List.of()
        : words.sentence(index).tokens().stream()
            .filter(token -> token.span().start() >= offset)
            .toList();
  }

  /**
   * Several people.
   *
   * @param end where the words for them end, in UTF-16 units
   * @param subject whether they are the subject of a verb
   * @param counted whether it is told how many they are
   */
  private record People(Referent referent, int end, boolean subject, boolean counted) {}

  /** Those with words for whom the tokens begin. */
  private Optional<People> people(List<Token> tokens) {
    Optional<NounPhrase> phrase =
        NounPhrase.read(tokens).filter(one -> !one.coordinated() && one.head().isPluralNoun());
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Span whole = tokens.get(0).span().cover(phrase.get().head().span());
    return nominals
        .referent(phrase.get())
        .filter(one -> one.plural() && one.type() != SourceType.DOCUMENT)
        .map(one -> one.of(one.type() == SourceType.UNNAMED ? one.type() : SourceType.GROUP))
        .map(one -> one.named(uncapitalized(tokens.get(0), whole)))
        .map(
            one ->
                new People(
                    one, whole.end(), isSubject(tokens, phrase.get()), phrase.get().hasNumber()));
  }

  private static boolean isSubject(List<Token> tokens, NounPhrase phrase) {
    return tokens.stream()
        .filter(token -> token.span().start() >= phrase.head().span().end())
        .filter(token -> !token.isAdverb())
        .findFirst()
        .filter(Token::isFinite)
        .isPresent();
  }

  /** As it is written within a sentence. */
  private String uncapitalized(Token first, Span whole) {
    String name = Blanks.join(whole.of(words.text()));
    return first.isProperNoun()
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
