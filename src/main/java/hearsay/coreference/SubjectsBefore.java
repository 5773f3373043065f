package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The person with whom the sentence begins that stands before a pronoun's: what a text tells of
 * somebody it goes on to tell of the same one, and subjects take up subjects (Grosz, Joshi and
 * Weinstein, <em>Centering</em>, 1995).
 */
final class SubjectsBefore {
  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;
  private final OpeningSubjects subjects;
  private final SubjectPairs pairs;

  SubjectsBefore(TokenIndex words, SpanIndex<NamedMention> named) {
    this.words = words;
    this.named = named;
    this.subjects = new OpeningSubjects(words, named);
    this.pairs = new SubjectPairs(words, named);
  }

  /**
   * The subject; empty where no person's name is one, or a paragraph parts the two sentences.
   *
   * @param claimed by the one whom the pronoun means: his words may stand before it
   */
  Optional<Referent> of(Span pronoun, List<Span> claimed) {
    int from = beginning(pronoun, claimed);
    int own = words.sentenceAt(from);
    if (own == 0 || own >= words.sentenceCount()) {
      return Optional.empty();
    }
    int paragraph = words.sentence(own).paragraph();
    boolean opens = from - words.sentence(own).span().start() <= 1;
    return opens && words.sentence(own - 1).paragraph() == paragraph
        ? subjects.person(words.sentence(own - 1).span())
        : Optional.empty();
  }

  /** Who goes on to act: in a clause of what one did, or the two with whom a sentence began. */
  Optional<Referent> told(Span pronoun) {
    return ofClauseAround(pronoun).or(() -> pairs.before(pronoun));
  }

  /**
   * Of "Anna Kim, who had won, gave a speech in which she" Kim: who is told of in a clause goes on
   * to act in the one that tells more of what he did.
   */
  private Optional<Referent> ofClauseAround(Span pronoun) {
    List<Token> tokens = words.before(pronoun).map(words::in).orElse(List.of());
    int last = tokens.size() - 1;
    if (last < 2 || !tokens.get(last).text().equals("which") || !isIn(tokens.get(last - 1))) {
      return Optional.empty();
    }
    int verb = last - 2;
    while (verb > 0 && !tokens.get(verb).isFinite()) {
      verb--;
    }
    int before = verb - 1;
    while (before >= 0 && (tokens.get(before).isFinite() || tokens.get(before).isAdverb())) {
      before--;
    }
    if (before > 0 && tokens.get(before).text().equals(",")) {
      before = beforeRelative(tokens, before);
    }
    return before < 0
        ? Optional.empty()
        : named.touching(tokens.get(before).span()).stream()
            .map(NamedMention::referent)
            .filter(Referent::isOnePerson)
            .findFirst();
  }

  private static boolean isIn(Token token) {
    return token.text().equals("in") || token.text().equals("at") || token.text().equals("during");
  }

  /** The token before the comma of ", who had won,"; negative where no such clause ends there. */
  private static int beforeRelative(List<Token> tokens, int end) {
    for (int i = end - 1; i > 0; i--) {
      if (tokens.get(i).text().equals(",")) {
        return tokens.get(i + 1).text().equals("who") ? i - 1 : -1;
      }
    }
    return -1;
  }

  /**
   * Where the sentences begin that an anaphor belongs to: "Why now? Why here? Who pays?" she asked.
   */
  static int beginning(Span anaphor, List<Span> claimed) {
    return claimed.stream()
        .mapToInt(Span::start)
        .filter(start -> start < anaphor.start())
        .min()
        .orElse(anaphor.start());
  }
}
