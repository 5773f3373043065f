package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Whose a document is by a clause behind it whose object it is: "an account she gave to the paper",
 * "a letter that Anna Kim wrote", "a list the ministry released".
 */
final class Writers {
  private static final Set<String> WRITING = CoreferenceWords.LISTS.get("writing-verb");
  private static final Set<String> SUBJECTS = CoreferenceWords.LISTS.get("writing-subject");

  /** What may stand between subject and verb: "had", "also". */
  private static final int GAP = 2;

  private final SpanIndex<NamedMention> named;
  private final PronounResolver pronouns;
  private final BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases;

  /**
   * @param phrases whom a noun phrase stands for; empty where that can be no source
   */
  Writers(
      SpanIndex<NamedMention> named,
      PronounResolver pronouns,
      BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases) {
    this.named = named;
    this.pronouns = pronouns;
    this.phrases = phrases;
  }

  /**
   * The one who wrote it.
   *
   * @param behind the tokens behind the document's noun, at least one
   * @param claim whose source it is; null for a phrase that is no source itself
   */
  Optional<Referent> of(List<Token> behind, @Nullable Attribution claim) {
    int at = isRelative(behind.get(0)) ? 1 : 0;
    if (at == behind.size()) {
      return Optional.empty();
    }
    Token subject = behind.get(at);
    if (subject.isDeterminer() || subject.isPossessivePronoun()) {
      return described(behind.subList(at, behind.size()), claim);
    }
    Optional<NamedMention> name = named.startingAt(subject.span().start());
    int end = name.map(one -> one.span().end()).orElse(subject.span().end());
    if (!isWritten(behind, end)) {
      return Optional.empty();
    }
    if (name.isPresent()) {
      return DocumentSources.owner(name.get());
    }
    String word = subject.lower();
    return claim != null && SUBJECTS.contains(word)
        ? pronouns
            .resolve(word, subject.span(), claim)
            .filter(one -> one.isNamed() && !one.plural() && one.type() != SourceType.PLACE)
        : Optional.empty();
  }

  /** "the ministry", "her campaign" */
  private Optional<Referent> described(List<Token> tokens, @Nullable Attribution claim) {
    return NounPhrase.read(tokens)
        .filter(phrase -> phrase.isDefinite() && !phrase.isPlural() && !phrase.coordinated())
        .filter(phrase -> isWritten(tokens, phrase.head().span().end()))
        .flatMap(phrase -> phrases.apply(tokens.get(0).span().cover(phrase.head().span()), claim))
        .filter(one -> one.type() == SourceType.ORGANIZATION || one.type() == SourceType.PERSON);
  }

  private static boolean isRelative(Token token) {
    return token.text().equals("that") || token.text().equals("which");
  }

  /** Whether such a verb follows the subject. */
  private boolean isWritten(List<Token> behind, int subjectEnd) {
    List<Token> rest =
        behind.stream().filter(token -> token.span().start() >= subjectEnd).limit(GAP + 1).toList();
    for (Token token : rest) {
      if (WRITING.contains(token.lemma())) {
        return token.isVerb();
      }
      if (!token.isAdverb() && !token.lemma().equals("have")) {
        return false;
      }
    }
    return false;
  }
}
