package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a pronoun within a question means: one asks others about what they themselves have said, so
 * of "Lund asked Kim why he thinks so" Kim is the one who thinks.
 */
final class AskedPersons {
  private static final Pattern ASKING =
      Pattern.compile("(?U:\\b)" + CoreferenceWords.LISTS.oneOf("questioning-verb") + "(?U:\\b)");

  private static final Pattern QUESTION =
      Pattern.compile(
          "(?:,? (?:again|then|directly|repeatedly))? "
              + CoreferenceWords.LISTS.oneOf("question-word")
              + "(?U:\\b)");

  /** The most names that are looked at, the last. */
  private static final int MOST_NAMES = 8;

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;

  AskedPersons(TokenIndex words, SpanIndex<NamedMention> named) {
    this.words = words;
    this.named = named;
  }

  /**
   * The person who is asked: the last one whom the sentence names before a pronoun, or one whom the
   * question goes on about by the same pronoun ("asked Kim why she left Lund when she knew").
   *
   * @param pronoun where it stands, outside of quotation marks
   */
  Optional<Referent> before(Span pronoun) {
    return words.before(pronoun).flatMap(before -> asked(before, pronoun));
  }

  private Optional<Referent> asked(Span before, Span pronoun) {
    List<NamedMention> names = named.within(before);
    return names.stream()
        .skip(Math.max(0, names.size() - MOST_NAMES))
        .filter(name -> name.referent().isOnePerson())
        .filter(
            name ->
                isQuestion(name.span().end(), pronoun, name.equals(names.get(names.size() - 1))))
        .filter(name -> isAsked(before.start(), name.span()))
        .reduce((one, next) -> next)
        .map(NamedMention::referent);
  }

  /**
   * Whether a question follows the one who is asked, in which the pronoun may mean him.
   *
   * @param last whether no other is named behind the one who is asked
   */
  private boolean isQuestion(int offset, Span pronoun, boolean last) {
    String text = words.text();
    Matcher question = QUESTION.matcher(text).region(offset, text.length());
    return question.lookingAt()
        && (last || text.startsWith(" " + pronoun.of(text) + " ", question.end()));
  }

  /** Whether a verb of asking stands right before a name, or before the titles before it. */
  private boolean isAsked(int start, Span name) {
    int to = name.start();
    Matcher verb = ASKING.matcher(words.text()).region(start, to);
    int from = -1;
    while (verb.find()) {
      from = verb.end();
    }
    List<Token> between = from < 0 || from >= to ? List.of() : words.in(new Span(from, to));
    return from > 0
        && between.stream()
            .allMatch(token -> token.isDeterminer() || token.isAdjective() || token.isNoun());
  }
}
