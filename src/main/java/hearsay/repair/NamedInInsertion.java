package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Who is named in what is put in between a subject and its verb does not speak: of "Kim, accused by
 * Orlova of fraud, said" (", whom Orlova had left,", ", in a speech first told of by Orlova,") the
 * speaker is Kim.
 */
final class NamedInInsertion implements SingleRepair {
  private static final String COMMA = ",";

  /** What opens a clause before the subject, and is none. */
  private static final Set<String> NO_SUBJECTS = Set.of("then", "yesterday", "today", "there");

  /** What may open a clause or a phrase. */
  private static final Set<String> CLAUSE_OR_PHRASE = Set.of("as", "since", "that");

  private final RuleWords words;

  NamedInInsertion(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "named-in-insertion";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.source().size() != 1 || attribution.cue().isEmpty()) {
      return attribution;
    }
    Span source = attribution.source().get(0);
    Span cue = attribution.cue().get(0);
    if (source.end() > cue.start()) {
      return attribution;
    }
    List<Token> tokens = article.sentenceAt(source.start());
    int first = indexAt(tokens, source.start());
    int closing = closing(tokens, source, cue);
    int opening = opening(tokens, first);
    if (closing < 0 || opening < 0) {
      return attribution;
    }
    int begin = SubjectBefore.start(tokens, opening, Set.of());
    if (!isSubject(tokens.subList(begin, opening))) {
      return attribution;
    }
    Span whole = tokens.get(begin).span().cover(tokens.get(closing).span());
    return attribution.content().stream().anyMatch(whole::overlaps)
        ? attribution
        : attribution.withSource(List.of(whole));
  }

  private static int indexAt(List<Token> tokens, int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() == offset) {
        return i;
      }
    }
    return -1;
  }

  /** The comma that the source ends with or that follows it, where the cue follows that; or -1. */
  private static int closing(List<Token> tokens, Span source, Span cue) {
    int at = -1;
    for (int i = 0; i < tokens.size() && tokens.get(i).span().end() <= cue.start(); i++) {
      Token token = tokens.get(i);
      if (token.span().end() < source.end()) {
        continue;
      }
      if (token.text().equals(COMMA) && at < 0) {
        at = i;
      } else if (at < 0 ? token.span().start() >= source.end() : !token.isAdverb()) {
        return -1;
      }
    }
    return at;
  }

  /** The comma before the words that are put in, the source not the first of them; or -1. */
  private int opening(List<Token> tokens, int first) {
    int at = first - 1;
    while (at > 0 && !tokens.get(at).text().equals(COMMA)) {
      at--;
    }
    return at > 0 && at + 1 < first && opens(tokens.subList(at + 1, tokens.size()), first - at - 1)
        ? at
        : -1;
  }

  /**
   * Whether the tokens begin with a phrase that is put in; ", as Orlova," is a clause begun.
   *
   * @param source the index of the source's first token
   */
  private boolean opens(List<Token> tokens, int source) {
    Token first = tokens.get(0);
    Token second = tokens.get(1);
    boolean verb = tokens.size() > 2 && tokens.get(2).isFinite();
    boolean clause = source == 1 && !second.isGerund() && !verb;
    boolean participle = first.isPastParticiple() || first.isGerund();
    boolean subordinating =
        words.is(WordClass.SUBORDINATING_FORM, first.text())
            || CLAUSE_OR_PHRASE.contains(first.text());
    boolean joined = subordinating && !second.isGerund() && !second.isPastParticiple();
    return participle
        || (!clause && (first.isWhWord() || ((first.isPreposition() || first.isTo()) && !joined)));
  }

  private static boolean isSubject(List<Token> tokens) {
    return !tokens.isEmpty()
        && !tokens.get(0).isPreposition()
        && !tokens.get(0).isAdverb()
        && !tokens.get(0).isConjunction()
        && !tokens.get(0).isTo()
        && !tokens.get(0).isGerund()
        && !NO_SUBJECTS.contains(tokens.get(0).lower())
        && (tokens.get(0).isPersonalPronoun()
            || NounPhrase.read(tokens)
                .filter(phrase -> phrase.head().isNoun() && !phrase.coordinated())
                .isPresent());
  }
}
