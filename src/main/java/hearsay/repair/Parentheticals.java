package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.Stance;
import hearsay.grammar.ArticleWords;
import hearsay.grammar.CueReader;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two layers in one sentence: of "They fear, one of them said, that there are more" the words "that
 * there are more" are what they fear, and "They fear that there are more" is what one of them said.
 */
public final class Parentheticals {
  private static final String FINDER = "parenthetical";

  /** The most tokens of the inner cue: "had made it clear". */
  private static final int LONGEST_CUE = 5;

  private final ArticleWords words;
  private final CueReader cues;

  public Parentheticals(ArticleWords words, CueReader cues) {
    this.words = words;
    this.cues = cues;
  }

  /** The attributions, with the inner ones that such sentences hold. */
  public List<Attribution> split(List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>();
    for (Attribution attribution : attributions) {
      Optional<Clause> clause = clause(attribution);
      if (clause.isPresent() && !isKnown(clause.get().cue(), attributions)) {
        result.add(outer(attribution, clause.get()));
        result.add(inner(attribution, clause.get()));
      } else {
        result.add(attribution);
      }
    }
    return result;
  }

  /**
   * The words before the first comma.
   *
   * @param source empty where nobody is the subject
   */
  private record Clause(Optional<Span> source, Span cue, Span whole) {}

  private static boolean isKnown(Span cue, List<Attribution> attributions) {
    return attributions.stream().anyMatch(other -> other.cue().stream().anyMatch(cue::overlaps));
  }

  private static Attribution outer(Attribution attribution, Clause clause) {
    List<Span> content = new ArrayList<>();
    content.add(clause.whole());
    content.addAll(attribution.content());
    return attribution.withContent(content);
  }

  private static Attribution inner(Attribution attribution, Clause clause) {
    return new Attribution(
        clause.source().map(List::of).orElse(List.of()),
        List.of(clause.cue()),
        attribution.content(),
        FINDER,
        attribution.confidence());
  }

  private Optional<Clause> clause(Attribution attribution) {
    if (attribution.source().size() != 1
        || attribution.cue().size() != 1
        || !attribution.content().get(0).of(words.text()).startsWith("that ")) {
      return Optional.empty();
    }
    Span frame = attribution.source().get(0).cover(attribution.cue().get(0));
    int content = attribution.content().get(0).start();
    int index = words.sentenceAt(content);
    if (index >= words.sentenceCount() || !isEnclosed(frame, content)) {
      return Optional.empty();
    }
    List<Token> before = new ArrayList<>();
    for (Token token : words.sentence(index).tokens()) {
      if (token.span().end() < frame.start()) {
        before.add(token);
      }
      if (token.text().equals(":") || token.text().equals(";")) {
        before.clear();
      }
    }
    // The comma itself is the last one.
    return before.size() < 3 ? Optional.empty() : clause(before.subList(0, before.size() - 1));
  }

  /** Whether commas stand around the source and the cue, and the content follows. */
  private boolean isEnclosed(Span frame, int content) {
    String text = words.text();
    String before = text.substring(Math.max(0, frame.start() - 2), frame.start()).strip();
    return frame.end() < content
        && before.endsWith(",")
        && text.substring(frame.end(), content).contains(", ");
  }

  private Optional<Clause> clause(List<Token> tokens) {
    int end = subjectEnd(tokens);
    List<Token> cue = tokens.subList(end, tokens.size());
    boolean finite = !cue.isEmpty() && cue.get(0).isFinite();
    if (end == 0
        || !finite
        || cue.size() > LONGEST_CUE
        || cue.stream().anyMatch(token -> token.text().equals(","))
        || cues.read(cue).stance() == Stance.OTHER) {
      return Optional.empty();
    }
    Span subject = tokens.get(0).span().cover(tokens.get(end - 1).span());
    Span verb = cue.get(0).span().cover(cue.get(cue.size() - 1).span());
    boolean empty = tokens.get(0).isExistential();
    Optional<Span> source = empty ? Optional.empty() : Optional.of(subject);
    return Optional.of(new Clause(source, empty ? bare(cue) : verb, subject.cover(verb)));
  }

  /** "no expectation" of "There is no expectation". */
  private static Span bare(List<Token> cue) {
    return cue.get(Math.min(1, cue.size() - 1)).span().cover(cue.get(cue.size() - 1).span());
  }

  /** How many tokens the subject has that the clause begins with; 0 for none. */
  private static int subjectEnd(List<Token> tokens) {
    Token first = tokens.get(0);
    if (first.isPersonalPronoun() || first.isExistential()) {
      return 1;
    }
    int head =
        NounPhrase.read(tokens)
            .filter(phrase -> !phrase.coordinated())
            .map(phrase -> phrase.head().span().end())
            .orElse(0);
    int end = 0;
    while (end < tokens.size() && tokens.get(end).span().end() <= head) {
      end++;
    }
    return end;
  }
}
