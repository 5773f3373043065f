package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose a document is by a clause behind it whose object it is: "an account she gave to the paper",
 * "a letter that Anna Kim wrote".
 */
final class Writers {
  private static final Set<String> WRITING = CoreferenceWords.LISTS.get("writing-verb");
  private static final Set<String> SUBJECTS = CoreferenceWords.LISTS.get("writing-subject");

  /** What may stand between subject and verb: "had", "also". */
  private static final int GAP = 2;

  private final SpanIndex<NamedMention> named;
  private final PronounResolver pronouns;

  Writers(SpanIndex<NamedMention> named, PronounResolver pronouns) {
    this.named = named;
    this.pronouns = pronouns;
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
    Optional<NamedMention> name = named.startingAt(subject.span().start());
    int end = name.map(one -> one.span().end()).orElse(subject.span().end());
    if (!isWritten(behind, end)) {
      return Optional.empty();
    }
    if (name.isPresent()) {
      return DocumentSources.owner(name.get());
    }
    String word = subject.text().toLowerCase(Locale.ROOT);
    return claim != null && SUBJECTS.contains(word)
        ? pronouns
            .resolve(word, subject.span(), claim)
            .filter(one -> one.isNamed() && !one.plural() && one.type() != SourceType.PLACE)
        : Optional.empty();
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
