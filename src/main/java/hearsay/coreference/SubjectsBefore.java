package hearsay.coreference;

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
  private final OpeningSubjects subjects;

  SubjectsBefore(TokenIndex words, SpanIndex<NamedMention> named) {
    this.words = words;
    this.subjects = new OpeningSubjects(words, named);
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
